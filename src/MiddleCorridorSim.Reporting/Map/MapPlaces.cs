using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Map;

/// <summary>Gathers the nodes that a window shows.</summary>
internal static class MapPlaces
{
    private const double TooClose = 4.5;
    private const double PortWeight = 5e5;
    private const int Longest = 28;             // letters of a name

    /// <summary>The places with a link, the most important first.</summary>
    /// <param name="folder">The results.</param>
    /// <param name="view">The window.</param>
    /// <param name="lines">The links.</param>
    /// <param name="queues">Vehicles waiting by node.</param>
    public static IReadOnlyList<MapPlace> Of(
        ResultsFolder folder, MapView view, IReadOnlyList<LinkLine> lines, IReadOnlyDictionary<string, double> queues)
    {
        Dictionary<string, double> freight = [];
        foreach (LinkLine line in lines)
        {
            freight[line.From] = freight.GetValueOrDefault(line.From) + line.Tonnes;
            freight[line.To] = freight.GetValueOrDefault(line.To) + line.Tonnes;
        }

        List<MapPlace> places = [];
        foreach (NetworkNode node in folder.Nodes.Where(node => freight.ContainsKey(node.Id) && view.Holds(node.Lon, node.Lat)))
        {
            MapPlace place = new(
                Cut(PlaceNames.Shorten(node.Name)),
                view.Of(node.Lon, node.Lat),
                queues.GetValueOrDefault(node.Id),
                freight[node.Id] + (node.Kind is "port" or "origin_destination" or "transshipment" ? PortWeight : 0));
            int near = places.FindIndex(other => Distance(other.At, place.At) < TooClose);
            if (near < 0)
            {
                places.Add(place);
            }
            else
            {
                places[near] = Joined(places[near], place);
            }
        }

        return [.. places.OrderByDescending(place => place.Weight).ThenBy(place => place.Name, StringComparer.Ordinal)];
    }

    private static string Cut(string name) => name.Length <= Longest ? name : $"{name[..(Longest - 1)].TrimEnd()}…";

    private static MapPlace Joined(MapPlace one, MapPlace other) => one with
    {
        Name = PlaceNames.Joined(one.Name, other.Name),
        Waiting = one.Waiting + other.Waiting,
        Weight = Math.Max(one.Weight, other.Weight),
    };

    private static double Distance(Point a, Point b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));
}
