namespace MiddleCorridorSim.Reporting.Folder;

/// <summary>A scenario that was run.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it stands for; empty where it does not say.</param>
/// <param name="Hash">The hash over it as resolved.</param>
/// <param name="Yaml">It as resolved.</param>
public sealed record ScenarioRecord(string Name, string Description, string Hash, string Yaml)
{
    private readonly Lazy<ScenarioOutline> _outline = new(() => ScenarioOutline.Read(Yaml));

    /// <summary>Its values by path.</summary>
    public ScenarioOutline Outline => _outline.Value;
}
