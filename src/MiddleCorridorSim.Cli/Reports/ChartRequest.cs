namespace MiddleCorridorSim.Cli.Reports;

/// <summary>Which charts to draw.</summary>
/// <param name="Kind">The kind, or <c>all</c>.</param>
/// <param name="Formats"><c>svg</c>, <c>png</c> or both.</param>
/// <param name="Folder">Where the files go.</param>
internal sealed record ChartRequest(string Kind, IReadOnlyList<string> Formats, string Folder);
