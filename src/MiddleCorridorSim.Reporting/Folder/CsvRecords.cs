using System.Text;

namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>Splits CSV text into records of fields, as RFC 4180 says: quotes around fields, doubled within them.</summary>
internal static class CsvRecords
{
    /// <summary>Reads every record; empty lines are passed over.</summary>
    public static IEnumerable<string[]> Read(TextReader text)
    {
        List<string> fields = [];
        StringBuilder field = new();
        bool quoted = false;
        bool any = false;
        for (int next = text.Read(); next >= 0; next = text.Read())
        {
            char letter = (char)next;
            if (quoted)
            {
                if (letter == '"')
                {
                    quoted = TakeDoubled(text, field);
                }
                else
                {
                    field.Append(letter);
                }
            }
            else if (letter == '"')
            {
                (quoted, any) = (true, true);
            }
            else if (letter is ',' or '\n')
            {
                any |= letter == ',' || field.Length > 0;
                if (any)
                {
                    fields.Add(field.ToString());
                }

                field.Clear();
                if (letter == '\n' && any)
                {
                    yield return [.. fields];
                    fields.Clear();
                    any = false;
                }
            }
            else if (letter != '\r')
            {
                field.Append(letter);
            }
        }

        if (any || field.Length > 0)
        {
            yield return [.. fields, field.ToString()];
        }
    }

    private static bool TakeDoubled(TextReader text, StringBuilder field)
    {
        if (text.Peek() != '"')
        {
            return false;
        }

        text.Read();
        field.Append('"');
        return true;
    }
}
