namespace MiddleCorridorSim.Scenarios.Files;

/// <summary>Names files as the user would.</summary>
internal static class Paths
{
    /// <summary>How the place of a setting begins; files that it names lie where the command is given.</summary>
    public const string CommandLine = "--set ";

    /// <summary>The file of a name that another file gives, relative to the folder of that file.</summary>
    /// <param name="file">The file that names it.</param>
    /// <param name="name">The name.</param>
    public static string Beside(string file, string name)
    {
        if (Path.IsPathRooted(name) || file.StartsWith(CommandLine, StringComparison.Ordinal))
        {
            return name;
        }

        string folder = Path.GetDirectoryName(file) ?? "";
        string path = Path.Combine(folder, name);
        return Tidy(Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/'));
    }

    // scenarios/studies/../base.yaml becomes scenarios/base.yaml; what leaves the start stays as it is.
    private static string Tidy(string path)
    {
        List<string> parts = [];
        foreach (string part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] is not ".." and not "")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return parts.Count == 0 ? "." : string.Join('/', parts);
    }
}
