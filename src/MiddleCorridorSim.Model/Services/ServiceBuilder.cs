using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Model.Border;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Rail;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Sea;

namespace MiddleCorridorSim.Model.Services;

/// <summary>Builds the train services and vessel fleets of a scenario.</summary>
internal sealed class ServiceBuilder(World world, BuiltNetwork built, GeneralisedCost cost, Func<CorridorNetwork> network)
{
    private readonly Unloading _unloading = new(world, cost, network);
    private readonly TrainPaths _paths = new(built);
    private readonly List<BlockTrainService> _trains = [];
    private readonly List<FleetService> _fleets = [];
    private readonly List<(string Id, RideArc Way)> _ways = [];

    /// <summary>The moves that services offer, with the id of the service.</summary>
    public IReadOnlyList<(string Id, RideArc Way)> Ways => _ways;

    /// <summary>Builds all; returns the moves that they offer.</summary>
    public IEnumerable<RideArc> Build()
    {
        foreach ((ServiceId id, TrainService service) in world.Scenario.Trains)
        {
            BuildTrains(id.Value, service);
        }

        foreach ((FleetId id, VesselFleet fleet) in world.Scenario.Vessels)
        {
            BuildFleet(id.Value, fleet);
        }

        return _ways.Select(way => way.Way);
    }

    /// <summary>Starts all.</summary>
    public void Start()
    {
        foreach (BlockTrainService service in _trains)
        {
            world.Simulation.Process(service.Dispatch());
        }

        _fleets.ForEach(fleet => fleet.Start());
    }

    private static double PriorWaitHours(Departures rules) =>
        rules.LongestWait is { } wait ? wait.TotalHours / 2
        : rules.Every is { } every ? every.TotalHours / 2
        : rules.At.Count > 0 ? HoursAWeek / rules.At.Count / 2
        : 0;

    private const double HoursAWeek = 168;

    private void BuildTrains(string id, TrainService service)
    {
        List<Hop> there = _paths.Find(service);
        List<Hop> back = [.. Enumerable.Reverse(there).Select(hop => hop with { From = hop.To, To = hop.From, IsForward = !hop.IsForward })];
        int number = world.Register.Service($"service:{id}");
        TrainSets? sets = service.Sets is { } count ? new TrainSets(world.Simulation, count, service.BothWays) : null;
        CarrierFleet fleet = world.Gridlock.AddFleet(service.Sets);
        RideArc first = Train(id, service, there, new ServiceParts($"{id}/{service.From}", number, 0, _unloading, fleet, sets));
        if (service.BothWays && back.TrueForAll(hop => !hop.Link.Link.OneWay))
        {
            RideArc second = Train(id, service, back, new ServiceParts($"{id}/{service.To}", number, 1, _unloading, fleet, sets));
            first.Reverse = second;
            second.Reverse = first;
        }
    }

    private RideArc Train(string id, TrainService service, List<Hop> hops, ServiceParts parts)
    {
        double running = hops.Sum(hop => hop.Line.FreeFlow(service.Speed, hop.IsForward).TotalHours);
        double km = hops.Sum(hop => hop.Link.Link.Distance.Kilometres);
        double tolls = hops.Sum(hop => hop.Link.Link.Toll.Usd);
        (Hold hold, double full) = TrainHold.Of(service, hops.Select(hop => hop.Link.Link.Line).OfType<Line>());
        PathPosts posts = PathPosts.Of(hops, world.Scenario.Choice.Memory, full);
        RideTerms terms = new(id, service.Carries, running, new Money(0), service.TeuPrice, null);
        RideArc arc = new(world.Simulation, hops[0].From, hops[^1].To, Mode.Rail, km, terms)
        {
            Route = service.Route,
            Labels = [.. hops.Select(hop => hop.Link.Link.Label).Append(service.Label).OfType<string>()],
            Links = [.. hops.Select(hop => hop.Link)],
            Delay = new Experience(world.Scenario.Choice.Memory, () => PriorWaitHours(service.Departs) + posts.WorkHours),
            Posts = posts,
            Charge = new VehicleCharge(tolls, new Experience(world.Scenario.Choice.Memory, full)),
            Waiting = new WaitingFreight(world, $"yard:{parts.Name}", service.Departs, hold),
            Gate = new Gate(world.Simulation),
        };
        Dictionary<NodeId, Sampler> crews = service.Crews.ToDictionary(crew => crew.At, crew => Sampler.Of(crew.Lasts));
        TrainRun run = new(world, hops, crews, world.Random($"crew:{parts.Name}"));
        parts.Fleet.Ways.Add(arc);
        _trains.Add(new BlockTrainService(world, service, arc, run, parts));
        _ways.Add((id, arc));
        return arc;
    }

    private void BuildFleet(string id, VesselFleet fleet)
    {
        Place from = built.Places[fleet.From];
        Place to = built.Places[fleet.To];
        LinkState? link = built.Links.FirstOrDefault(candidate => candidate.Link.Mode == Mode.Sea
            && ((candidate.Link.From == fleet.From && candidate.Link.To == fleet.To)
                || (candidate.Link.From == fleet.To && candidate.Link.To == fleet.From)));
        RideArc there = Sailing(id, fleet, from, to, link);
        RideArc back = Sailing(id, fleet, to, from, link);
        there.Reverse = fleet.OneWay ? null : back;
        back.Reverse = there;
        _ways.Add((id, there));
        if (!fleet.OneWay)
        {
            _ways.Add((id, back));
        }

        _fleets.Add(new FleetService(world, id, fleet, [there, back], _unloading));
    }

    private RideArc Sailing(string id, VesselFleet fleet, Place from, Place to, LinkState? link)
    {
        double hours = fleet.Sailing is { } sailing ? Sampler.Of(sailing).MeanTicks / TimeSpan.TicksPerHour
            : link is null ? 0
            : new TravelTime(link.Link, world.Random($"travel:{link.Id}")).MeanHours;
        RideTerms terms = new(id, fleet.Carries, hours, fleet.Price, fleet.TeuPrice, fleet.Emissions);
        double km = link?.Link.Distance.Kilometres ?? 0;
        Hold hold = new(fleet.Capacity, fleet.DraughtLimit.Value, null);
        double usd = (link?.Link.Toll.Usd ?? 0) + (km * world.Scenario.Costs.Sea.VehicleKm.Usd);
        return new RideArc(world.Simulation, from, to, Mode.Sea, km, terms)
        {
            Charge = new VehicleCharge(usd, new Experience(world.Scenario.Choice.Memory, hold.Capacity * TrainHold.TeuOf(fleet.Capacity.Unit))),
            Labels = [.. new[] { link?.Link.Label, fleet.Label }.OfType<string>()],
            Links = link is null ? [] : [link],
            Delay = new Experience(world.Scenario.Choice.Memory, PriorWaitHours(fleet.Departs)),
            Waiting = new WaitingFreight(world, $"quay:{id}/{from.Id}", fleet.Departs, hold),
            Gate = new Gate(world.Simulation),
        };
    }
}
