namespace MiddleCorridorSim.Cli.Inputs;

/// <summary>Finds what the program is shipped with: folders and files of <c>scenarios/</c>, above where the user is or above the program.</summary>
internal static class ShippedFiles
{
    /// <summary>The place of a file or folder; null where there is none.</summary>
    /// <param name="parts">Its path, such as <c>scenarios</c> and <c>verify</c>.</param>
    public static string? Find(params string[] parts)
    {
        foreach (string start in (string[])[Directory.GetCurrentDirectory(), AppContext.BaseDirectory])
        {
            for (DirectoryInfo? at = new(start); at is not null; at = at.Parent)
            {
                string place = Path.Combine([at.FullName, .. parts]);
                if (Path.Exists(place))
                {
                    return place;
                }
            }
        }

        return null;
    }
}
