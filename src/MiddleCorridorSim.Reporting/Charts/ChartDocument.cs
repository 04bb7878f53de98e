using System.Text.Json.Nodes;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>One chart, ready to be drawn or saved.</summary>
/// <param name="Name">A word for files and anchors: <c>comparison-transit-time</c>.</param>
/// <param name="Kind">The kind it is of.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">What it shows, for readers who cannot see it.</param>
/// <param name="Specification">Vega-Lite or Vega.</param>
/// <param name="Table">The data that it draws.</param>
public sealed record ChartDocument(
    string Name, string Kind, string Title, string Description, JsonObject Specification, ChartTable Table);
