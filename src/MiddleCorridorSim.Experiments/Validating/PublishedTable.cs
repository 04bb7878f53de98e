using System.Globalization;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Scenarios.Files;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Experiments.Validating;

/// <summary>Reads a table of published figures such as <c>scenarios/data/validation.csv</c>.</summary>
public static class PublishedTable
{
    private static readonly string[] s_columns =
    [
        "id", "name", "dimension", "low", "high", "central", "unit", "year", "suggested_tolerance", "source", "scenario", "kpi", "entity", "factor", "how",
        "explanation",
    ];

    /// <summary>The figures, in the order of the table; nothing after a fault.</summary>
    /// <param name="path">The table.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static IReadOnlyList<PublishedFigure> Read(string path, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(faults);
        if (CsvTable.Read(path, Place.WholeOf(path), faults) is not { } table)
        {
            return [];
        }

        Dictionary<string, int> columns = table.Columns.Select((name, place) => (name, place)).ToDictionary(column => column.name, column => column.place, StringComparer.Ordinal);
        string[] missing = [.. s_columns.Where(name => !columns.ContainsKey(name))];
        if (missing.Length > 0)
        {
            faults.Add(new Place(path, 1, 1), $"expected the columns {string.Join(", ", s_columns)}, found none named {string.Join(", ", missing)}.");
            return [];
        }

        List<PublishedFigure> figures = [.. table.Rows.Select(row => Figure(name => row.Cells[columns[name]].Trim(), new Place(path, row.Line, 1), faults))];
        return faults.Count == 0 ? figures : [];
    }

    private static PublishedFigure Figure(Func<string, string> field, Place place, FaultList faults)
    {
        double Number(string column, double? otherwise = null)
        {
            string text = field(column);
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number))
            {
                return number;
            }

            if (text.Length > 0 || otherwise is null)
            {
                faults.Add(place, $"{column} of {field("id")}: expected a number, found {TreeScalar.Quote(text)}.");
            }

            return otherwise ?? double.NaN;
        }

        double value = Number("central");
        double low = Number("low", value);
        double high = Number("high", value);
        List<Response> terms = field("kpi").Length > 0 ? Terms(field("kpi"), field("entity"), place, faults) : [];
        return new PublishedFigure(
            field("id"), field("name"), field("dimension"), field("year"), value, field("unit"),
            Tolerance.Read(field("suggested_tolerance"), value, low, high), field("source"))
        {
            Low = low,
            High = high,
            Scenario = field("scenario"),
            Kpi = field("kpi"),
            Terms = terms,
            Factor = Number("factor", 1),
            How = field("how"),
            Explanation = field("explanation"),
        };
    }

    private static List<Response> Terms(string kpi, string entities, Place place, FaultList faults)
    {
        List<Response> terms = [];
        foreach (string term in (entities.Length == 0 ? "all" : entities).Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            terms.Add(Response.Read(term.EndsWith(']') ? term : $"{kpi}[{term}]", out string? wrong));
            if (wrong is not null)
            {
                faults.Add(place, wrong);
                return [];
            }
        }

        return terms;
    }
}
