using System.Text;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Files;

/// <summary>Reads a whole text file, refusing what is no ordinary file, too large or not UTF-8.</summary>
internal static class TextFile
{
    /// <summary>The text, or null after a fault.</summary>
    /// <param name="path">The file.</param>
    /// <param name="what">What is looked for, for messages: <c>a scenario file</c>.</param>
    /// <param name="blame">Where the file is named; its own path where it is named on the command line.</param>
    /// <param name="mostBytes">The largest size accepted.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static string? Read(string path, string what, Place blame, int mostBytes, FaultList faults)
    {
        try
        {
            if (Refusal(path, what, mostBytes) is { } refusal)
            {
                faults.Add(blame, refusal);
                return null;
            }

            byte[] bytes = File.ReadAllBytes(path);
            return Decode(bytes, path, faults);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            faults.Add(blame, $"expected {what}, found {TreeScalar.QuoteFile(path)}, which cannot be read: {exception.Message}");
            return null;
        }
    }

    // Devices and pipes have no length: they are refused before they are opened, which could wait for ever.
    private static string? Refusal(string path, string what, int mostBytes)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return $"expected {what}, found no file name.";
        }

        if (Directory.Exists(path))
        {
            return $"expected {what}, found the folder {TreeScalar.QuoteFile(path)}. Name a file in it.";
        }

        if (!File.Exists(path))
        {
            return $"expected {what}, found no file {TreeScalar.QuoteFile(path)}.{Neighbour(path)}";
        }

        FileInfo info = new(path);
        info = info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info;
        return info.Length switch
        {
            0 => $"expected {what}, found {TreeScalar.QuoteFile(path)}, which is empty or no ordinary file.",
            long length when length > mostBytes => FormattableString.Invariant(
                $"expected {what} of at most {mostBytes / 1_000_000} MB, found {TreeScalar.QuoteFile(path)} of {length / 1e6:F0} MB."),
            _ => null,
        };
    }

    private static string Neighbour(string path)
    {
        string folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
        if (!Directory.Exists(folder))
        {
            return "";
        }

        IEnumerable<string> names = Directory.EnumerateFiles(folder).Take(1000).Select(file => Path.GetFileName(file)!);
        return Binding.NearestName.Hint(Path.GetFileName(path), names);
    }

    private static string? Decode(byte[] bytes, string path, FaultList faults)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, 0, 0xFE, 0xFF, ..])
        {
            faults.Add(new Place(path, 1, 1), "expected text in UTF-8, found UTF-16 or UTF-32. Save the file as UTF-8.");
            return null;
        }

        int start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException exception)
        {
            int at = Math.Clamp(exception.Index + start, 0, bytes.Length - 1);
            int line = 1 + bytes.AsSpan(0, at).Count((byte)'\n');
            int column = at - bytes.AsSpan(0, at).LastIndexOf((byte)'\n');
            faults.Add(
                new Place(path, line, column),
                FormattableString.Invariant($"expected text in UTF-8, found the byte 0x{bytes[at]:X2}. Save the file as UTF-8."));
            return null;
        }
    }
}
