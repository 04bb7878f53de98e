namespace MiddleCorridorSim.Scenarios.Files;

/// <summary>How large input may be: enough for any corridor, little enough to be refused at once.</summary>
internal static class FileLimits
{
    /// <summary>Bytes of a YAML file.</summary>
    public const int YamlBytes = 4_000_000;

    /// <summary>Bytes of a CSV table.</summary>
    public const int TableBytes = 8_000_000;

    /// <summary>Mappings and lists within each other.</summary>
    public const int Depth = 40;

    /// <summary>Values in a file, aliases counted each time they are used.</summary>
    public const int Values = 200_000;

    /// <summary>Cells of a table.</summary>
    public const int Cells = 200_000;

    /// <summary>Files that extend each other.</summary>
    public const int Levels = 20;
}
