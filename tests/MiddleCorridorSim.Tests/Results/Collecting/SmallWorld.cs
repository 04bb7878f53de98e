using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Tests.Results.Collecting;

/// <summary>Two flows, one of them background, one station, one post, one link; ten hours of which the first two are the warm-up.</summary>
internal static class SmallWorld
{
    public static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static DateTime At(double hours) => Start.AddHours(hours);

    public static TimeSpan Hours(double hours) => TimeSpan.FromHours(hours);

    public static Scenario Scenario(string name = "small") => new()
    {
        Name = name,
        Start = Start,
        WarmUp = Hours(2),
        Duration = Hours(10),
        Nodes = new Catalog<NodeId, Node>(
        [
            new(new NodeId("A"), new Node { Country = "AZ", Lat = 39, Lon = 46.5 }),
            new(new NodeId("B"), new Node { Country = "AM" }),
        ]),
        Links = new Catalog<LinkId, Link>(
        [
            new(new LinkId("A-B"), new Link { From = new NodeId("A"), To = new NodeId("B"), Mode = Mode.Road, Distance = new Distance(10) }),
        ]),
        Flows = new Catalog<FlowId, Flow>(
        [
            new(new FlowId("f"), new Flow { From = new NodeId("A"), To = new NodeId("B"), Promised = Hours(3) }),
            new(new FlowId("other"), new Flow { From = new NodeId("A"), To = new NodeId("B"), Background = true }),
        ]),
    };

    public static ObservedWorld World() => new()
    {
        Flows = [new FlowId("f"), new FlowId("other")],
        Stations = ["station:B/road/customs", "line:A-B"],
        Passages = ["post:B/road/inbound"],
        Links = [new LinkId("A-B")],
        Terminals = [],
        Services = ["service:train"],
        Fleets = ["fleet:trucks"],
        Places = ["B", "road"],
        MeasureFrom = At(2),
        Start = Start,
        End = At(10),
    };

    public static Freight Freight(long number, double created, int flow = 0) => new(flow, number, 20, 2, At(created));

    public static Journey Journey(double cost = 100) => new(Start, Hours(1), Hours(0.5), 10, cost, 4, 8);

    /// <summary>One consignment of the first flow, created and delivered at the hours given.</summary>
    public static void Carry(this IObserver observer, long number, double created, double delivered, int flow = 0)
    {
        Freight freight = Freight(number, created, flow);
        int route = observer.Route("TRIP");
        observer.Created(freight);
        observer.Routed(freight, route, At(created));
        observer.Spent(freight, new Stay(1, At(delivered) - At(created), 0, 0), At(delivered));
        observer.Delivered(freight, route, Journey(), At(delivered));
    }
}
