using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Disruptions;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Domain.Terminals;
using MiddleCorridorSim.Model.Border;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Disruptions;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Rail;
using MiddleCorridorSim.Model.Road;
using MiddleCorridorSim.Model.Services;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Network;

/// <summary>Builds the model of a scenario, part by part, and starts it.</summary>
internal sealed class CorridorBuilder(World world)
{
    private readonly Dictionary<NodeId, Place> _places = [];
    private readonly Dictionary<LinkId, RailLine> _lines = [];
    private readonly Dictionary<PoolId, Locomotives> _locomotives = [];
    private readonly List<LinkState> _links = [];
    private readonly List<Arc> _arcs = [];
    private readonly List<FlowSource> _sources = [];
    private readonly List<DisruptionClock> _disruptions = [];
    private readonly List<TruckPool> _pools = [];
    private readonly GeneralisedCost _cost = new(world.Scenario.Costs);
    private CorridorNetwork? _network;
    private ServiceBuilder? _services;
    private RouteStates? _states;

    private Scenario Scenario => world.Scenario;

    /// <summary>Builds everything; nothing happens yet.</summary>
    public void Build()
    {
        BuildPlaces();
        BuildLocomotives();
        BuildLinks();
        _states = new RouteStates(world, _links, _lines);
        _states.SetInitial();
        BuildOwnArcs();
        _services = new ServiceBuilder(world, new BuiltNetwork(_places, _links, _lines), _cost, () => _network!);
        foreach (RideArc arc in _services.Build())
        {
            _states.SetInitial(arc);
            Add(arc);
        }

        _network = new CorridorNetwork(world.Simulation, [.. _places.Values], _links, _arcs, _cost);
        BuildFlows();
        Targets targets = new(_network, _lines, _services.Ways);
        foreach ((DisruptionId id, Disruption disruption) in Scenario.Disruptions)
        {
            _disruptions.Add(new DisruptionClock(world, id.Value, disruption, targets.Find(disruption.At)));
        }
    }

    /// <summary>Starts everything that acts by itself.</summary>
    public void Start()
    {
        _states!.Start(RoutesChanged);
        foreach (Place place in _places.Values)
        {
            place.Post?.Staffing.Start();
            place.Terminal?.Start();
        }

        _disruptions.ForEach(disruption => disruption.Start());
        _services!.Start();
        _pools.ForEach(pool => pool.Start());
        _sources.ForEach(source => source.Start());
    }

    /// <summary>Freight looks at its ways anew; what waits for a service that may no longer run, or is on board before it departed, is sent to look for another.</summary>
    private void RoutesChanged()
    {
        _network!.Change();
        foreach ((string _, RideArc way) in _services!.Ways)
        {
            if (way.IsPermitted)
            {
                continue;
            }

            way.Waiting.SendBack();
            way.Gate.Rouse();
            way.From.Terminal?.Gate.Rouse();
            way.To.Terminal?.Gate.Rouse();
        }

        world.Gridlock.Look();
    }

    private void BuildPlaces()
    {
        foreach ((NodeId id, Node node) in Scenario.Nodes)
        {
            _places.Add(id, new Place(id, node, _places.Count));
        }

        foreach ((NodeId id, Domain.Border.BorderPost post) in Scenario.Posts)
        {
            _places[id].Post = new PostFacilities(world, id, post, new PostStaffing(world, id));
        }

        foreach ((NodeId id, Terminal terminal) in Scenario.Terminals)
        {
            _places[id].Terminal = new TerminalFacilities(world, id, terminal);
        }
    }

    private void BuildLocomotives()
    {
        foreach ((PoolId id, LocomotivePool pool) in Scenario.Locomotives)
        {
            FleetWatch watch = new(world.Observer, world.Register.Fleet($"fleet:{id}"));
            _locomotives.Add(id, new Locomotives(world.Simulation, id, pool, world.Random("locomotives")) { Watch = watch });
        }
    }

    private void BuildLinks()
    {
        foreach ((LinkId id, Link link) in Scenario.Links)
        {
            _links.Add(new LinkState(world.Simulation, id, link, _links.Count));
            if (link.Mode == Mode.Rail)
            {
                int? station = link.Line is null ? null : world.Register.Station($"line:{id}");
                LineSetting setting = new(world.Random("running"))
                {
                    Watch = new LineWatch(world.Observer, station, _links.Count - 1),
                    Locomotives = link.Line?.Locomotives is { } pool ? _locomotives[pool] : null,
                };
                _lines.Add(id, new RailLine(world.Simulation, id, link, setting));
            }
        }
    }

    private void BuildOwnArcs()
    {
        foreach (LinkState link in _links)
        {
            Place from = _places[link.Link.From];
            Place to = _places[link.Link.To];
            Arc there = OwnArc(link, from, to);
            Add(there);
            if (!link.Link.OneWay)
            {
                Arc back = OwnArc(link, to, from);
                there.Reverse = back;
                back.Reverse = there;
                Add(back);
            }
        }
    }

    private Arc OwnArc(LinkState link, Place from, Place to)
    {
        IReadOnlyList<string> labels = link.Link.Label is { } label ? [label] : [];
        Experience delay = new(Scenario.Choice.Memory, 0);
        return link.Link.Mode == Mode.Rail
            ? new OwnTrainArc(world, link, _lines[link.Id], (from, to), _cost) { Labels = labels, Links = [link], Delay = delay }
            : new DriveArc(world, link, from, to, _cost) { Labels = labels, Links = [link], Delay = delay };
    }

    private void Add(Arc arc)
    {
        arc.Index = _arcs.Count;
        _arcs.Add(arc);
        arc.From.Ways.Add(arc);
    }

    private void BuildFlows()
    {
        Dictionary<FleetId, TruckPool> fleets = Scenario.Trucks.ToDictionary(
            item => item.Key, item => new TruckPool(world, item.Key.Value, item.Value));
        _pools.AddRange(fleets.Values);
        List<FlowPlan> plans = [];
        foreach ((FlowId id, Flow flow) in Scenario.Flows)
        {
            plans.Add(new FlowPlan(Scenario, id, flow, plans.Count, node => _places[node]));
        }

        foreach (FlowPlan plan in plans)
        {
            plan.Pool = plan.Flow.Fleet is { } fleet ? fleets[fleet] : null;
        }

        Journeys journeys = new(world, _network!);
        _sources.AddRange(plans.Select(plan => new FlowSource(world, plan, journeys)));
    }
}
