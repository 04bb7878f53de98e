namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>The words around a chart.</summary>
/// <param name="Title">What it shows, in a line.</param>
/// <param name="Subtitle">How to read it, with units.</param>
/// <param name="Source">Where the numbers come from.</param>
public sealed record ChartHeading(string Title, string Subtitle, string Source);
