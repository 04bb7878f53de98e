using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Model.Border;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Rail;
using MiddleCorridorSim.Model.Services;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Disruptions;

/// <summary>Finds what the names in a disruption strike.</summary>
internal sealed class Targets(
    CorridorNetwork network, IReadOnlyDictionary<LinkId, RailLine> lines, IReadOnlyList<(string Id, RideArc Way)> services)
{
    private const string CountryPrefix = "country:";

    /// <summary>All gates that a disruption closes or slows; none where nothing has that name.</summary>
    public List<IClosable> Find(IEnumerable<string> names)
    {
        List<IClosable> found = [];
        foreach (string name in names)
        {
            foreach (LinkState link in network.Links.Where(link => Strikes(name, link)))
            {
                found.Add(new ClosableGate(link.Gate));
                if (lines.TryGetValue(link.Id, out RailLine? line))
                {
                    found.Add(new ClosableLine(line));
                }

                found.AddRange(services.Where(service => service.Way.Mode == Mode.Sea && service.Way.Links.Contains(link))
                    .Select(service => new ClosableGate(service.Way.UnderWay)));
            }

            foreach (Place place in network.Places.Where(place => place.Id.Value == name || name == CountryPrefix + place.Country))
            {
                found.AddRange(At(place));
            }

            foreach ((string _, RideArc way) in services.Where(service => service.Id == name || service.Way.BelongsTo(new RoutePath(name))))
            {
                found.Add(new ClosableGate(way.Gate));
                found.Add(new ClosableGate(way.UnderWay));
            }
        }

        return found;
    }

    private static IEnumerable<IClosable> At(Place place)
    {
        if (place.Post is { } post)
        {
            yield return new ClosableGate(post.Gate);
            yield return new ClosableStaff(post.Staffing);
        }

        if (place.Terminal is { } terminal)
        {
            yield return new ClosableGate(terminal.Gate);
            yield return new ClosableTerminal(terminal);
        }
    }

    private static bool Strikes(string name, LinkState link) =>
        link.Id.Value == name || (link.Link.Route is { } route && new RoutePath(name).Holds(route));
}
