using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>Puts title, subtitle, source line and house style around the layers of a Vega-Lite chart.</summary>
internal static class ChartFrame
{
    private const string VegaLite = "https://vega.github.io/schema/vega-lite/v6.json";

    /// <summary>Makes a chart of rows: categories down the side, a quantity along the bottom.</summary>
    /// <param name="style">The style.</param>
    /// <param name="heading">The words around it.</param>
    /// <param name="table">The data of every layer that has none of its own.</param>
    /// <param name="height">Height of the plot, in pixels.</param>
    /// <param name="left">Pixels that the axis on the left takes, so that the source line begins below it.</param>
    /// <param name="layers">The layers.</param>
    public static JsonObject Around(ChartStyle style, ChartHeading heading, ChartTable table, double height, double left, JsonArray layers)
    {
        layers = WithData(layers, table);
        layers.Add(Source(style, heading.Source, left, "height"));
        JsonObject chart = new()
        {
            ["$schema"] = VegaLite,
            ["width"] = style.Size.Width,
            ["height"] = height,
            ["padding"] = style.Padding,
            ["autosize"] = Json.Of($$"""{"type": "fit-x", "contains": "padding"}"""),
            ["title"] = Title(style, heading),
            ["data"] = new JsonObject { ["values"] = table.ToValues() },
            ["layer"] = layers,
            ["config"] = style.Config(),
        };
        return chart;
    }

    /// <summary>Makes a chart of panels under each other, which share what runs along the bottom.</summary>
    /// <param name="style">The style.</param>
    /// <param name="heading">The words around it.</param>
    /// <param name="table">The data of every layer that has none of its own.</param>
    /// <param name="left">Pixels that the axis on the left takes in each panel, its title included.</param>
    /// <param name="panels">The panels: their heights and layers.</param>
    public static JsonObject Stacked(ChartStyle style, ChartHeading heading, ChartTable table, double left, params (double Height, JsonArray Layers)[] panels)
    {
        double width = style.Size.Width - (2 * style.Padding) - left - style.Size.Text;
        JsonArray stack = [];
        for (int index = 0; index < panels.Length; index++)
        {
            JsonArray layers = WithData(panels[index].Layers, table);
            if (index == panels.Length - 1)
            {
                layers.Add(Sheet(style, left, width));
                layers.Add(Source(style, heading.Source, left, FormattableString.Invariant($"{panels[index].Height}")));
            }

            stack.Add(new JsonObject { ["width"] = Math.Round(width), ["height"] = panels[index].Height, ["layer"] = layers });
        }

        return new JsonObject
        {
            ["$schema"] = VegaLite,
            ["padding"] = style.Padding,
            ["title"] = Title(style, heading),
            ["data"] = new JsonObject { ["values"] = table.ToValues() },
            ["spacing"] = Math.Round(style.Size.Text * 1.2),
            ["vconcat"] = stack,
            ["config"] = style.Config(),
        };
    }

    /// <summary>Leaves out layers that would draw a column without a single number, such as the intervals of one replication.</summary>
    private static JsonArray WithData(JsonArray layers, ChartTable table)
    {
        HashSet<string> empty = [.. table.Columns.Where((_, index) => table.Rows.All(row => row[index] is double.NaN))];
        return [.. layers.Where(layer => !Fields(layer!).Any(empty.Contains)).Select(layer => layer!.DeepClone())];
    }

    private static IEnumerable<string> Fields(JsonNode layer) => (layer["encoding"] as JsonObject ?? [])
        .Where(channel => channel.Key is "x" or "x2" or "y" or "y2")
        .Select(channel => (string?)channel.Value!["field"])
        .OfType<string>();

    /// <summary>The title block, broken into lines that fit.</summary>
    public static JsonObject Title(ChartStyle style, ChartHeading heading)
    {
        double room = style.Size.Width - (2 * style.Padding);
        JsonObject title = new()
        {
            ["text"] = Json.Texts(TextWidth.Wrap(heading.Title, style.Size.Title, room, bold: true)),
        };
        if (heading.Subtitle.Length > 0)
        {
            title["subtitle"] = Json.Texts(TextWidth.Wrap(heading.Subtitle, style.Size.Text, room));
        }

        return title;
    }

    /// <summary>An unseen sheet as wide as the chart, so that panels with little on their sides take the whole width.</summary>
    private static JsonObject Sheet(ChartStyle style, double left, double width) => new()
    {
        ["data"] = Json.Of($$"""{"values": [{}]}"""),
        ["mark"] = Json.Of($$"""{"type": "rect", "opacity": 0, "x": {{-left}}, "x2": {{Math.Round(width) + style.Size.Text}}, "y": 0, "y2": 1, "clip": false}"""),
    };

    /// <summary>How far below the plot the source line stands, in pixels.</summary>
    public static double SourceOffset(ChartStyle style) => Math.Round(style.Size.Text * 4.4);

    private static JsonObject Source(ChartStyle style, string source, double left, string height)
    {
        IReadOnlyList<string> lines = TextWidth.Wrap(source, style.Size.Small, style.Size.Width - (2 * style.Padding));
        JsonObject mark = Json.Of($$"""
            {
              "type": "text", "align": "left", "baseline": "top", "clip": false,
              "x": {{-left}}, "y": {"expr": "{{height}} + {{SourceOffset(style)}}"},
              "fontSize": {{style.Size.Small}}, "lineHeight": {{Math.Round(style.Size.Small * 1.35)}}, "color": "{{style.Theme.Muted}}"
            }
            """);
        mark["text"] = Json.Texts(lines);
        return new JsonObject { ["data"] = Json.Of($$"""{"values": [{}]}"""), ["mark"] = mark };
    }
}
