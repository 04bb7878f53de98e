using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Lines;

/// <summary>Chooses the line that a train graph shows.</summary>
internal static class LineChoice
{
    /// <summary>What stands between the ends of a line that a user names: <c>KZ_DOSTYK..KZ_AKTAU</c>.</summary>
    public const string Between = "..";

    private const double WorthDrawing = 100;    // km; trains do not meet on less

    /// <summary>The line asked for: a link, or the shortest railway between two nodes; else the busiest that any train runs over.</summary>
    /// <param name="asked">What was asked for; null for the busiest.</param>
    /// <param name="links">The links of the scenario.</param>
    /// <param name="passings">The trains.</param>
    /// <returns>The line; null where there is none.</returns>
    public static RailwayLine? Of(string? asked, IReadOnlyList<NetworkLink> links, IReadOnlyList<TrackPassing> passings)
    {
        Dictionary<string, NetworkLink> byId = links.DistinctBy(link => link.Id).ToDictionary(link => link.Id);
        if (asked is null)
        {
            return Busiest(byId, passings);
        }

        string[] ends = asked.Split(Between);
        return byId.TryGetValue(asked, out NetworkLink? one) ? RailwayLine.Of([one])
            : ends.Length == 2 ? RailwayLine.Of(Shortest([.. byId.Values.Where(link => link.Mode == "rail")], ends[0], ends[1]))
            : null;
    }

    private static RailwayLine? Busiest(Dictionary<string, NetworkLink> links, IReadOnlyList<TrackPassing> passings)
    {
        Dictionary<string, int> trains = passings.DistinctBy(passing => (passing.Link, passing.Train)).GroupBy(passing => passing.Link).ToDictionary(link => link.Key, link => link.Count());
        return passings.GroupBy(passing => passing.Train)
            .Select(train => train.Select(passing => passing.Link).Distinct().ToArray())
            .DistinctBy(path => string.Join('|', path))
            .OrderByDescending(path => path.Sum(link => links.TryGetValue(link, out NetworkLink? known) ? known.DistanceKm : 0) >= WorthDrawing)
            .ThenByDescending(path => path.Length * path.Min(link => trains[link]))
            .ThenBy(path => string.Join('|', path), StringComparer.Ordinal)
            .Select(path => path.All(links.ContainsKey) ? RailwayLine.Of([.. path.Select(link => links[link])]) : null)
            .FirstOrDefault(line => line is not null);
    }

    /// <summary>Dijkstra's shortest path (Numerische Mathematik 1, 1959).</summary>
    private static List<NetworkLink> Shortest(IReadOnlyList<NetworkLink> links, string from, string to)
    {
        var near = links.SelectMany(link => new[] { (At: link.From, link, To: link.To), (At: link.To, link, To: link.From) }).ToLookup(step => step.At);
        Dictionary<string, (double Km, NetworkLink? By, string Before)> best = new() { [from] = (0, null, string.Empty) };
        PriorityQueue<string, double> open = new([(from, 0.0)]);
        while (open.TryDequeue(out string? at, out double km))
        {
            if (at == to)
            {
                break;
            }

            foreach (var step in near[at].Where(step => km <= best[at].Km && (!best.TryGetValue(step.To, out var known) || km + step.link.DistanceKm < known.Km)))
            {
                best[step.To] = (km + step.link.DistanceKm, step.link, at);
                open.Enqueue(step.To, km + step.link.DistanceKm);
            }
        }

        List<NetworkLink> path = [];
        for (string at = to; best.TryGetValue(at, out var last) && last.By is not null; at = last.Before)
        {
            path.Add(last.By);
        }

        path.Reverse();
        return path;
    }
}
