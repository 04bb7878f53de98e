using System.Text.Json;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>The axis of a chart of rows: one label a row, in the order given.</summary>
/// <param name="style">The style.</param>
/// <param name="labels">The rows, from the top.</param>
internal sealed class RowAxis(ChartStyle style, IReadOnlyList<string> labels)
{
    private const double Most = 0.35;

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
        if (Broken() is { Length: > 0 } broken)
        {
            encoding["axis"]!["labelExpr"] = broken;
            encoding["axis"]!["labelLineHeight"] = Math.Round(style.Size.Text * 1.15);
        }

        return encoding;
    }

    /// <summary>The expression that sets labels too long for a line on two; empty where none is.</summary>
    private string Broken()
    {
        double room = Extent - style.Size.Text + 2;
        var longs = labels.Distinct().Where(label => TextWidth.Of(label, style.Size.Text) > room).Select(label => (Label: label, Lines: TextWidth.Wrap(label, style.Size.Text, room))).ToList();
        return longs.Count == 0
            ? string.Empty
            : string.Concat(longs.Select(one =>
                $"datum.value === {JsonSerializer.Serialize(one.Label)} ? [{string.Join(", ", one.Lines.Count <= 2
                    ? one.Lines.Select(line => JsonSerializer.Serialize(line))
                    : [JsonSerializer.Serialize(one.Lines[0]), JsonSerializer.Serialize(TextWidth.Fit(string.Join(' ', one.Lines.Skip(1)), style.Size.Text, room))])}] : ")) + "datum.label";
    }
}
