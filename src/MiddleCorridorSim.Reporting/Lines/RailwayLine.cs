using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Lines;

/// <summary>Railway links end to end, as a train graph draws them.</summary>
/// <param name="Stations">The nodes from one end to the other, with their km from the first.</param>
/// <param name="Links">Where each link begins, and whether it is drawn from its own beginning.</param>
internal sealed record RailwayLine(IReadOnlyList<(string Node, double Km)> Stations, IReadOnlyDictionary<string, (double Start, double Length, bool IsForward)> Links)
{
    /// <summary>The length.</summary>
    public double Km => Stations[^1].Km;

    /// <summary>Where a point of a link lies on the line; not a number where the link is not part of it.</summary>
    public double Position(string link, double km) => !Links.TryGetValue(link, out (double Start, double Length, bool IsForward) place)
        ? double.NaN
        : place.Start + Math.Clamp(place.IsForward ? km : place.Length - km, 0, place.Length);

    /// <summary>Lays links end to end; null where they do not meet.</summary>
    /// <param name="links">The links, in the order in which a train runs over them.</param>
    public static RailwayLine? Of(IReadOnlyList<NetworkLink> links)
    {
        if (links.Count == 0)
        {
            return null;
        }

        string at = links.Count > 1 && (links[0].From == links[1].From || links[0].From == links[1].To) ? links[0].To : links[0].From;
        List<(string, double)> stations = [(at, 0)];
        Dictionary<string, (double, double, bool)> places = [];
        double km = 0;
        foreach (NetworkLink link in links)
        {
            bool isForward = link.From == at;
            if ((!isForward && link.To != at) || places.ContainsKey(link.Id))
            {
                return null;
            }

            places[link.Id] = (km, link.DistanceKm, isForward);
            km += link.DistanceKm;
            at = isForward ? link.To : link.From;
            stations.Add((at, km));
        }

        return new RailwayLine(stations, places);
    }
}
