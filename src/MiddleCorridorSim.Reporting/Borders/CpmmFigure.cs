namespace MiddleCorridorSim.Reporting.Borders;

/// <summary>A mean border time that CAREC's monitoring (CPMM) reports.</summary>
/// <param name="Node">The post where the scenarios have it.</param>
/// <param name="Mode"><c>road</c> or <c>rail</c>.</param>
/// <param name="Direction"><c>inbound</c> or <c>outbound</c>.</param>
/// <param name="Year">The year.</param>
/// <param name="Hours">TFI1 in hours.</param>
internal sealed record CpmmFigure(string Node, string Mode, string Direction, int Year, double Hours);
