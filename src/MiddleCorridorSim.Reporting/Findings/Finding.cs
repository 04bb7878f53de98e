namespace MiddleCorridorSim.Reporting.Findings;

/// <summary>One sentence or two of the summary, drawn from the numbers.</summary>
/// <param name="About">The scenario that it is about; empty for the whole.</param>
/// <param name="Text">The sentences.</param>
/// <param name="CanBeTold">Whether the numbers settle it; what they do not settle is said apart.</param>
public sealed record Finding(string About, string Text, bool CanBeTold = true);
