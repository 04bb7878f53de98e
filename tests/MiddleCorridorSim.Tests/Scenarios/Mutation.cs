using System.Text;

namespace MiddleCorridorSim.Tests.Scenarios;

/// <summary>Spoils files: single bytes, whole tokens, or the structure of lines.</summary>
/// <param name="random">Where chance comes from; the same seed spoils in the same way.</param>
internal sealed class Mutation(Random random)
{
    private static readonly string[] s_tokens =
    [
        "{", "}", "[", "]", ":", ": ", "- ", ", ", "#", "&a ", "*a", "!!str ", "|", ">", "'", "\"", "---", "...", "? ", "%", "@", "`", "~", "null", "true",
        "\t", "\r", "\n", "\u0000", "\uFEFF", "\u2028", "\u00A0", "-1", "0", "1e308", "NaN", "99999999999999999999", "0x1F", "5 min", "3 h", "40 km/h",
        "30 %", "12 USD", "8 /h", "57 wagons", "2026-13-45", "2026-01-01", "25:99", "Mon 06:00", "extends: ", "extends: scenario.yaml", "data: ", "data: table.csv",
        "data: ..", "empirical: ", "{empirical: table.csv#id}", "exponential: ", "{triangular: [1 h, 2 h, 3 h]}", "routes: ", "*", "<<: ", "a.b.c", "id,", "\"\"", ",,",
    ];

    /// <summary>A file spoiled once to five times.</summary>
    /// <param name="whole">The file.</param>
    public byte[] Of(string whole)
    {
        byte[] spoiled = Encoding.UTF8.GetBytes(whole);
        for (int times = random.Next(1, 6); times > 0; times--)
        {
            spoiled = random.Next(3) switch
            {
                0 => Bytes(spoiled),
                1 => Tokens(spoiled),
                _ => Lines(spoiled),
            };
        }

        return spoiled;
    }

    private byte[] Bytes(byte[] file)
    {
        int at = random.Next(file.Length + 1);
        int length = Math.Min(random.Next(1, 20), file.Length - at);
        return random.Next(4) switch
        {
            0 => [.. file[..at], (byte)random.Next(256), .. file[at..]],
            1 => [.. file[..at], .. file[(at + length)..]],
            2 => [.. file[..at], .. file[at..(at + length)], .. file[at..]],
            _ => [.. file[..at], .. file[(at + length)..].Reverse().Take(length), .. file[(at + length)..]],
        };
    }

    private byte[] Tokens(byte[] file)
    {
        int at = random.Next(file.Length + 1);
        int end = at;
        while (end < file.Length && char.IsAsciiLetterOrDigit((char)file[end]))
        {
            end++;
        }

        string token = s_tokens[random.Next(s_tokens.Length)];
        string written = random.Next(20) == 0 ? string.Concat(Enumerable.Repeat(token, random.Next(1, 2000))) : token;
        return [.. file[..at], .. Encoding.UTF8.GetBytes(written), .. file[(random.Next(2) == 0 ? at : end)..]];
    }

    private byte[] Lines(byte[] file)
    {
        List<string> lines = [.. Encoding.Latin1.GetString(file).Split('\n')];
        int at = random.Next(lines.Count);
        int other = random.Next(lines.Count);
        switch (random.Next(5))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[other]);
                break;
            case 2:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3:
                lines[at] = new string(' ', random.Next(1, 5)) + lines[at];
                break;
            default:
                lines[at] = lines[at].TrimStart();
                break;
        }

        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }
}
