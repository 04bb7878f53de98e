using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Rendering;
using MiddleCorridorSim.Reporting.Style;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>The corridor: links as wide as their freight, queues at posts as circles, closed routes dashed; the South Caucasus enlarged.</summary>
public sealed class CorridorMapChart : IChart
{
    private const double LoneShare = 0.72;      // of the sheet's width, for a network elsewhere; the legend takes the rest

    /// <inheritdoc/>
    public string Kind => "map";

    /// <inheritdoc/>
    public string Title => "The corridor";

    /// <inheritdoc/>
    public string Needs => "a run or comparison of a network whose places have latitude and longitude";

    /// <inheritdoc/>
    /// <exception cref="ReportingException">The program was built without the map.</exception>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        if (folder.IsSweep || folder.Links.Count == 0 || folder.Nodes.All(node => double.IsNaN(node.Lat)))
        {
            yield break;
        }

        MapScale scale = new(folder, style.Size);
        MapFrame frame = MapFrame.Of(folder.Nodes, style, LoneShare);
        string countries = frame.Countries(ChartAssets.BesideProgram);
        Land land = frame.Land(countries);
        SeaLane lanes = new(land);
        foreach (string scenario in folder.Scenarios)
        {
            MapSheet sheet = new(folder, style, frame, scale) { Land = land, Countries = frame.Corridor is null ? countries : null };
            yield return Chart(folder, scenario, sheet, LinkLines.Of(folder, scenario, scale, lanes));
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

    private ChartDocument Chart(ResultsFolder folder, string scenario, MapSheet sheet, IReadOnlyList<LinkLine> lines)
    {
        bool several = folder.Scenarios.Count > 1;
        string what = sheet.IsCorridor ? Title : "The network";
        string title = several ? $"{what}: {scenario}" : what;
        Dictionary<string, double> queues = MapScale.QueuesOf(folder, scenario);
        ChartHeading heading = new(
            title,
            "Width grows with the square root of the freight on a link. Circles: vehicles waiting at border posts. Dashed: closed. Links are drawn straight between their ends.",
            SourceLine.Of(folder) + " Boundaries: Natural Earth, public domain; drawing them implies no opinion on the status of any territory.");
        return new ChartDocument(
            several ? $"{Kind}-{Slug.Of(scenario)}" : Kind,
            Kind,
            title,
            $"Map of the network with {lines.Count} links, in scenario {scenario}.",
            sheet.Lay(heading, lines, queues),
            Table(folder, lines, queues));
    }
}
