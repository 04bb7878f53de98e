using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>The axis of a chart of rows: one label a row, in the order given.</summary>
/// <param name="style">The style.</param>
/// <param name="labels">The rows, from the top.</param>
internal sealed class RowAxis(ChartStyle style, IReadOnlyList<string> labels)
{
    private const double Most = 0.3;

    /// <summary>Pixels that the labels take.</summary>
    public double Extent { get; } = Math.Round(Math.Min(
        style.Size.Width * Most,
        labels.Select(label => TextWidth.Of(label, style.Size.Text)).DefaultIfEmpty(0).Max()) + style.Size.Text);

    /// <summary>The encoding of the row.</summary>
    /// <param name="field">The column that holds the label.</param>
    public JsonObject Encoding(string field)
    {
        JsonObject encoding = Json.Of($$"""
            {
              "field": "{{field}}", "type": "nominal", "title": null,
              "axis": {
                "minExtent": {{Extent}}, "maxExtent": {{Extent}}, "labelLimit": {{Extent - style.Size.Text + 2}},
                "ticks": false, "domain": false, "grid": false
              }
            }
            """);
        encoding["sort"] = Json.Texts(labels);
        return encoding;
    }
}
