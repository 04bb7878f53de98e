using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>Lays out the links of one scenario for drawing.</summary>
internal static class LinkLines
{
    /// <summary>The links whose ends have a place on the map; links of different modes between the same ends lie side by side.</summary>
    public static IReadOnlyList<LinkLine> Of(ResultsFolder folder, string scenario, MapScale scale, SeaLane lanes)
    {
        Dictionary<string, double> tonnes = folder.Find("throughput", "link")
            .Where(row => row.Scenario == scenario)
            .GroupBy(row => row.Entity.Id)
            .ToDictionary(link => link.Key, link => link.First().Mean);
        List<LinkLine> lines = [];
        foreach (var pair in folder.Links
            .Where(link => link.Scenario.Length == 0 || link.Scenario == scenario)
            .Where(link => IsPlaced(folder, link.From) && IsPlaced(folder, link.To) && link.From != link.To)
            .GroupBy(link => string.CompareOrdinal(link.From, link.To) < 0 ? (link.From, link.To) : (link.To, link.From)))
        {
            NetworkNode from = folder.Names.Value.Node(pair.Key.Item1)!;
            NetworkNode to = folder.Names.Value.Node(pair.Key.Item2)!;
            var modes = pair.GroupBy(link => (link.Mode, link.IsOpen))
                .Select(mode => (mode.Key.Mode, mode.Key.IsOpen, Tonnes: mode.Sum(link => tonnes.GetValueOrDefault(link.Id))))
                .ToList();
            double whole = modes.Sum(mode => scale.Width(mode.Tonnes));
            double shift = -whole / 2;
            foreach (var mode in modes)
            {
                double width = scale.Width(mode.Tonnes);
                var course = mode.Mode == "sea" ? lanes.Between(from, to) : [(from.Lon, from.Lat), (to.Lon, to.Lat)];
                lines.Add(new LinkLine(from.Id, to.Id, mode.Mode, mode.IsOpen, mode.Tonnes, course, modes.Count > 1 ? shift + (width / 2) : 0));
                shift += width;
            }
        }

        return [.. lines.OrderBy(line => line.IsOpen).ThenByDescending(line => line.Tonnes)];
    }

    private static bool IsPlaced(ResultsFolder folder, string id) =>
        folder.Names.Value.Node(id) is { } node && double.IsFinite(node.Lat) && double.IsFinite(node.Lon);
}
