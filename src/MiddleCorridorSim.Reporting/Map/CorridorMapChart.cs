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
        ChartHeading heading = new(
            title,
            "Width grows with the square root of the freight on a link. Circles: vehicles waiting at border posts. Dashed: closed. Links are drawn straight between their ends.",
            SourceLine.Of(folder) + " Boundaries: Natural Earth, public domain; drawing them implies no opinion on the status of any territory.");
        return new ChartDocument(
            several ? $"{Kind}-{Slug.Of(scenario)}" : Kind,
            Kind,
            title,
            $"Map of the corridor from Budapest to the Chinese border with {lines.Count} links, in scenario {scenario}.",
            MapSheet.Lay(folder, style, heading, scale, lines, queues),
            Table(folder, lines, queues));
    }

    /// <summary>The sheet that the windows, the legend and the words are laid on.</summary>
    private static class MapSheet
    {
        public static JsonObject Lay(
            ResultsFolder folder, ChartStyle style, ChartHeading heading, MapScale scale, IReadOnlyList<LinkLine> lines, IReadOnlyDictionary<string, double> queues)
        {
            MapViews views = MapViews.For(style);
            (MapView whole, MapView near) = (views.Whole, views.Near);
            MapWindow wholeWindow = new("whole", whole, style, scale);
            MapWindow nearWindow = new("near", near, style, scale);
            double bottom = views.Bottom;
            return new JsonObject
            {
                ["$schema"] = Vega,
                ["width"] = whole.Width,
                ["height"] = bottom + (style.Size.Small * 3.4),
                ["padding"] = style.Padding,
                ["autosize"] = "pad",
                ["config"] = style.Config(),
                ["background"] = style.Theme.Background,
                ["title"] = ChartFrame.Title(style, heading),
                ["data"] = new JsonArray(Json.Of($$"""{"name": "countries", "url": "asset:countries", "format": {"type": "json", "property": "features"} }""")),
                ["projections"] = new JsonArray(wholeWindow.Projection(), nearWindow.Projection()),
                ["marks"] = new JsonArray(
                    wholeWindow.Draw(
                        new Point(0, 0), lines, MapPlaces.Of(folder, whole, lines, queues), [.. MapNames.Countries, .. MapNames.Seas], views.Enlarged),
                    nearWindow.Draw(
                        views.NearAt, lines, MapPlaces.Of(folder, near, lines, queues), [.. MapNames.Caucasus, .. MapNames.Seas], quiet: null),
                    new MapLegend(style, scale).Draw(new Point(near.Width + (2 * style.Size.Text), views.NearAt.Y)),
                    Source(style, heading.Source, bottom + style.Size.Small)),
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
