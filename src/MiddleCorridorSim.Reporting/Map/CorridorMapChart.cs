using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Rendering;
using MiddleCorridorSim.Reporting.Style;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>The corridor: links as wide as their freight, queues at posts as circles, closed routes dashed; the South Caucasus enlarged.</summary>
public sealed class CorridorMapChart : IChart
{
    private const string Vega = "https://vega.github.io/schema/vega/v6.json";
    private readonly Lazy<Land> _land = new(() => new Land(ChartAssets.BesideProgram.ReadCountries()));

    /// <inheritdoc/>
    public string Kind => "map";

    /// <inheritdoc/>
    public string Title => "The corridor";

    /// <inheritdoc/>
    public string Needs => "a network whose places have latitude and longitude";

    /// <inheritdoc/>
    /// <exception cref="ReportingException">The program was built without the map.</exception>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        if (folder.Links.Count == 0 || folder.Nodes.All(node => double.IsNaN(node.Lat)))
        {
            yield break;
        }

        MapScale scale = new(folder, style.Size);
        SeaLane lanes = new(_land.Value);
        foreach (string scenario in folder.Scenarios)
        {
            yield return Chart(folder, style, scenario, scale, LinkLines.Of(folder, scenario, scale, lanes));
        }
    }

    private static ChartTable Table(ResultsFolder folder, IReadOnlyList<LinkLine> lines, IReadOnlyDictionary<string, double> queues)
    {
        ChartTable table = new("what", "from", "to", "mode", "open", "value", "unit");
        foreach (LinkLine line in lines)
        {
            table.Add("freight", folder.Names.Value.Place(line.From), folder.Names.Value.Place(line.To), line.Mode, line.IsOpen, line.Tonnes, "t/yr");
        }

        foreach ((string post, double waiting) in queues.OrderBy(queue => queue.Key, StringComparer.Ordinal))
        {
            table.Add("queue", folder.Names.Value.Place(post), string.Empty, string.Empty, true, waiting, "vehicles");
        }

        return table;
    }

    private ChartDocument Chart(ResultsFolder folder, ChartStyle style, string scenario, MapScale scale, IReadOnlyList<LinkLine> lines)
    {
        bool several = folder.Scenarios.Count > 1;
        string title = several ? $"{Title}: {scenario}" : Title;
        Dictionary<string, double> queues = MapScale.QueuesOf(folder, scenario);
        MapFrame frame = MapFrame.Of(folder.Nodes, style);
        string unknown = frame.HasLand ? string.Empty : " Countries are drawn from 6 to 111 degrees east and 21 to 63 north only.";
        ChartHeading heading = new(
            title,
            $"Width grows with the square root of the freight on a link. Circles: vehicles waiting at border posts. Dashed: closed. Links are drawn straight between their ends.{unknown}",
            SourceLine.Of(folder) + " Boundaries: Natural Earth, public domain; drawing them implies no opinion on the status of any territory.");
        return new ChartDocument(
            several ? $"{Kind}-{Slug.Of(scenario)}" : Kind,
            Kind,
            title,
            $"Map of the network with {lines.Count} links, in scenario {scenario}.",
            MapSheet.Lay(folder, style, heading, (frame, scale), lines, queues),
            Table(folder, lines, queues));
    }

    /// <summary>The sheet that the windows, the legend and the words are laid on.</summary>
    private static class MapSheet
    {
        public static JsonObject Lay(
            ResultsFolder folder, ChartStyle style, ChartHeading heading, (MapFrame Frame, MapScale Scale) map, IReadOnlyList<LinkLine> lines, IReadOnlyDictionary<string, double> queues)
        {
            (MapFrame frame, MapScale scale) = map;
            double gap = style.Size.Text;
            MapView whole = frame.Whole;
            MapWindow wholeWindow = new("whole", whole, style, scale);
            JsonArray projections = [wholeWindow.Projection()];
            MapLegend legend = new(style, scale);
            JsonArray marks = [];
            double bottom = whole.Height;
            if (frame.Corridor is { } views)
            {
                MapView near = views.Near;
                MapWindow nearWindow = new("near", near, style, scale);
                projections.Add(nearWindow.Projection());
                bottom = views.Bottom;
                marks.Add(wholeWindow.Draw(
                    new Point(0, 0), lines, MapPlaces.Of(folder, whole, lines, queues), [.. MapNames.Countries, .. MapNames.Seas], views.Enlarged));
                marks.Add(nearWindow.Draw(
                    views.NearAt, lines, MapPlaces.Of(folder, near, lines, queues), [.. MapNames.Caucasus, .. MapNames.Seas], quiet: null));
                marks.Add(legend.Draw(new Point(near.Width + (2 * gap), views.NearAt.Y)));
            }
            else
            {
                marks.Add(wholeWindow.Draw(
                    new Point(0, 0), lines, MapPlaces.Of(folder, whole, lines, queues), [.. MapNames.Countries, .. MapNames.Seas], quiet: null));
                marks.Add(legend.Draw(new Point(whole.Width + (2 * gap), 0)));
                bottom = Math.Max(bottom, legend.Height);
            }

            marks.Add(Source(style, heading.Source, bottom + style.Size.Small));
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
                ["data"] = new JsonArray(Json.Of($$"""{"name": "countries", "url": "asset:countries", "format": {"type": "json", "property": "features"} }""")),
                ["projections"] = projections,
                ["marks"] = marks,
            };
        }

        private static JsonObject Source(ChartStyle style, string source, double y)
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
}
