using CsvHelper;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Files;

/// <summary>A CSV table (RFC 4180) with a line of column names.</summary>
/// <param name="File">The file as the user would write it.</param>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows; each has as many cells as there are columns.</param>
public sealed record CsvTable(string File, IReadOnlyList<string> Columns, IReadOnlyList<CsvRow> Rows)
{
    /// <summary>Where the name of a column stands.</summary>
    /// <param name="column">The place of the column in <see cref="Columns"/>.</param>
    public Place HeadOf(int column) => new(File, 1, column + 1);

    /// <summary>Reads a table; null after a fault.</summary>
    /// <param name="path">The file.</param>
    /// <param name="blame">Where the file is named.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static CsvTable? Read(string path, Place blame, FaultList faults)
    {
        if (TextFile.Read(path, "a CSV table", blame, FileLimits.TableBytes, faults) is not { } text)
        {
            return null;
        }

        int before = faults.Count;
        List<CsvRow> lines = Lines(path, text, faults);
        if (lines.Count == 0)
        {
            faults.Add(new Place(path, 1, 1), "expected a line of column names, found nothing.");
            return null;
        }

        string[] columns = [.. lines[0].Cells.Select(name => name.Trim())];
        CheckColumns(path, columns, faults);
        bool isTable = faults.Count == before;
        foreach (CsvRow row in lines.Skip(1).Where(row => row.Cells.Count != columns.Length))
        {
            faults.Add(new Place(path, row.Line, row.Cells.Count), $"expected {columns.Length} cells as in the first line, found {row.Cells.Count}.");
        }

        return isTable ? new CsvTable(path, columns, [.. lines.Skip(1).Where(row => row.Cells.Count == columns.Length)]) : null;
    }

    private static void CheckColumns(string path, string[] columns, FaultList faults)
    {
        if (columns is [string single] && single.Contains(';', StringComparison.Ordinal))
        {
            faults.Add(new Place(path, 1, 1), "expected commas between cells, found semicolons. Save the table with commas.");
        }

        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i].Length > 0 && Array.IndexOf(columns, columns[i]) is int first && first < i)
            {
                faults.Add(new Place(path, 1, i + 1), $"expected each column once, found {TreeScalar.Quote(columns[i])} again; it is column {first + 1} too.");
            }
        }
    }

    private static List<CsvRow> Lines(string path, string text, FaultList faults)
    {
        CsvReaderOptions options = new()
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = bad => faults.Add(new Place(path, (int)bad.LineNumber, 1), $"expected cells as in RFC 4180, found {Words(bad.Reason)}."),
        };
        List<CsvRow> rows = [];
        try
        {
            using CsvReader reader = CsvReader.FromText(text, options);
            for (int cellsRead = 0; reader.Read(); cellsRead += reader.FieldCount)
            {
                if (cellsRead > FileLimits.Cells || faults.IsFull)
                {
                    faults.Add(new Place(path, (int)reader.LineNumber, 1), $"expected at most {FileLimits.Cells} cells, found more.");
                    break;
                }

                string[] cells = reader.Current.ToArray();
                if (cells.Any(cell => cell.Trim().Length > 0))
                {
                    rows.Add(new CsvRow((int)reader.LineNumber, cells));
                }
            }
        }
        catch (CsvFormatException exception)
        {
            faults.Add(new Place(path, Math.Max(1, (int)exception.LineNumber), 1), $"expected a CSV table, found something else: {exception.Message.ReplaceLineEndings(" ")}");
        }

        return rows;
    }

    private static string Words(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote => "a quote inside a cell without quotes around it. Put quotes around the cell and double those inside",
        CsvMalformedReason.TextAfterClosingQuote => "text after a closing quote. Double the quotes inside a cell",
        CsvMalformedReason.UnterminatedQuote => "a quote that is never closed",
        _ => "something else",
    };
}
