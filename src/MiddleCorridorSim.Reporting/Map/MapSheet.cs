using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>The sheet that the map's windows, its legend and its words are laid on.</summary>
/// <param name="folder">The results.</param>
/// <param name="style">The style.</param>
/// <param name="frame">What the map shows.</param>
/// <param name="scale">Widths and circles.</param>
internal sealed class MapSheet(ResultsFolder folder, ChartStyle style, MapFrame frame, MapScale scale)
{
    private const string Vega = "https://vega.github.io/schema/vega/v6.json";

    /// <summary>Whether it shows the corridor, not a network elsewhere.</summary>
    public bool IsCorridor => frame.Corridor is not null;

    /// <summary>The land that the large window shows.</summary>
    public required Land Land { get; init; }

    /// <summary>Its countries as GeoJSON; null for those of the corridor, which drawers have at hand.</summary>
    public string? Countries { get; init; }

    /// <summary>The map of one scenario.</summary>
    /// <param name="heading">The words around it.</param>
    /// <param name="lines">The links.</param>
    /// <param name="queues">Vehicles waiting by node.</param>
    public JsonObject Lay(ChartHeading heading, IReadOnlyList<LinkLine> lines, IReadOnlyDictionary<string, double> queues)
    {
        double gap = style.Size.Text;
        MapView whole = frame.Whole;
        MapWindow wholeWindow = new("whole", whole, style, scale);
        JsonArray projections = [wholeWindow.Projection()];
        MapLegend legend = new(style, scale);
        JsonArray marks =
        [
            wholeWindow.Draw(new Point(0, 0), lines, MapPlaces.Of(folder, whole, lines, queues), frame.Areas(Land), frame.Corridor?.Enlarged),
        ];
        double bottom;
        if (frame.Corridor is { } views)
        {
            MapWindow nearWindow = new("near", views.Near, style, scale);
            projections.Add(nearWindow.Projection());
            bottom = views.Bottom;
            marks.Add(nearWindow.Draw(
                views.NearAt, lines, MapPlaces.Of(folder, views.Near, lines, queues), MapNames.Caucasus, quiet: null));
            marks.Add(legend.Draw(new Point(views.Near.Width + (2 * gap), views.NearAt.Y)));
        }
        else
        {
            marks.Add(legend.Draw(new Point(whole.Width + (2 * gap), 0)));
            bottom = Math.Max(whole.Height, legend.Height);
        }

        marks.Add(Source(heading.Source, bottom + style.Size.Small));
        return new JsonObject
        {
            ["$schema"] = Vega,
            ["width"] = style.Size.Width - (2 * style.Padding) - 2,      // less the strokes of the frames
            ["height"] = bottom + (style.Size.Small * 3.4),
            ["padding"] = style.Padding,
            ["autosize"] = "pad",
            ["config"] = style.Config(),
            ["background"] = style.Theme.Background,
            ["title"] = ChartFrame.Title(style, heading),
            ["data"] = new JsonArray(Data()),
            ["projections"] = projections,
            ["marks"] = marks,
        };
    }

    private JsonObject Data() => Countries is null
        ? Json.Of($$"""{"name": "countries", "url": "asset:countries", "format": {"type": "json", "property": "features"} }""")
        : new JsonObject { ["name"] = "countries", ["values"] = JsonNode.Parse(Countries)!["features"]!.DeepClone() };

    private JsonObject Source(string source, double y)
    {
        JsonObject mark = Json.Of($$"""
            {
              "type": "text",
              "encode": {"update": {
                "x": {"value": 0}, "y": {"value": {{y}} }, "baseline": {"value": "top"}, "fill": {"value": "{{style.Theme.Muted}}"},
                "fontSize": {"value": {{style.Size.Small}} }, "lineHeight": {"value": {{Math.Round(style.Size.Small * 1.35)}} }, "font": {"value": "{{ChartStyle.Font}}"}
              } }
            }
            """);
        mark["encode"]!["update"]!["text"] = new JsonObject
        {
            ["value"] = Json.Texts(TextWidth.Wrap(source, style.Size.Small, style.Size.Width - (2 * style.Padding))),
        };
        return mark;
    }
}
