using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Collecting;

/// <summary>The tallies of one replication, by the places of its <see cref="ObservedWorld"/>.</summary>
internal sealed class WorldTallies
{
    private readonly ObservedWorld _world;
    private readonly bool _hasPatience;
    private readonly bool[] _isSingle;

    /// <summary>Empty tallies for what <paramref name="world"/> will speak of.</summary>
    public WorldTallies(Scenario scenario, ObservedWorld world)
    {
        _world = world;
        _hasPatience = HasPatience(scenario);
        long from = world.MeasureFrom.Ticks;
        string[] flows = [.. world.Flows.Select(flow => "flow:" + flow.Value)];
        All = new FreightTally("all", from);
        Flows = [.. world.Flows.Select((id, place) => new FreightTally(flows[place], from, PromiseOf(scenario, id)))];
        Background = [.. world.Flows.Select(id => scenario.Flows.TryGetValue(id, out Domain.Flows.Flow? flow) && flow.Background)];
        Routes = new RouteTally(flows, from);
        Places = new PlaceTally(world.Places, flows.Length);
        Journeys = new JourneyTally(world.Places, flows);
        Dictionary<string, StationTally> stations = [];
        StationParts = [.. world.Stations.Select(entity => StationOf(stations, entity, from).AddPart())];
        Stations = [.. StationParts.Select(part => part.Whole).Distinct()];
        Passages = [.. world.Passages.Select(entity => new PassageTally(entity))];
        Links = new CarriedTally[world.Links.Count];
        Meets = new long[world.Links.Count];
        _isSingle = [.. world.Links.Select(id => scenario.Links.TryGetValue(id, out Link? link) && link is { Mode: Mode.Rail, Line.Tracks: Tracks.Single })];
        Terminals = new CarriedTally[world.Terminals.Count];
        Stays = new RunningMean[world.Terminals.Count];
        Services = [.. world.Services.Select(entity => new DepartureTally(entity))];
        Fleets = [.. world.Fleets.Select(entity => new FleetTally(entity, from))];
        Travel = new TravelTally("all");
        Modes = [.. Enum.GetNames<Mode>().Select(mode => new TravelTally("mode:" + LowerCase(mode)))];
    }

    /// <summary>The tallies of a replication that has not begun.</summary>
    public static WorldTallies None { get; } = new(
        new Scenario
        {
            Name = "none",
            Start = default,
            Duration = TimeSpan.Zero,
            Nodes = new Catalog<NodeId, Node>(),
            Links = new Catalog<LinkId, Link>(),
            Flows = new Catalog<FlowId, Domain.Flows.Flow>(),
        },
        new ObservedWorld
        {
            Flows = [],
            Stations = [],
            Passages = [],
            Links = [],
            Terminals = [],
            Services = [],
            Fleets = [],
            Places = [],
            MeasureFrom = default,
            Start = default,
            End = default,
        });

    /// <summary>All flows but the background, together.</summary>
    public FreightTally All { get; }

    /// <summary>Each flow.</summary>
    public FreightTally[] Flows { get; }

    /// <summary>Whether a flow is background.</summary>
    public bool[] Background { get; }

    /// <summary>The routes.</summary>
    public RouteTally Routes { get; }

    /// <summary>Where time goes.</summary>
    public PlaceTally Places { get; }

    /// <summary>Journeys, step by step.</summary>
    public JourneyTally Journeys { get; }

    /// <summary>Each group of booths, as observations number them.</summary>
    public StationPart[] StationParts { get; }

    /// <summary>Each station, by name.</summary>
    public StationTally[] Stations { get; }

    /// <summary>Each passage of a post.</summary>
    public PassageTally[] Passages { get; }

    /// <summary>What each link carried.</summary>
    public CarriedTally[] Links { get; }

    /// <summary>Meets on each link.</summary>
    public long[] Meets { get; }

    /// <summary>What each terminal handled.</summary>
    public CarriedTally[] Terminals { get; }

    /// <summary>How long freight stayed at each terminal.</summary>
    public RunningMean[] Stays { get; }

    /// <summary>Each train service and vessel fleet.</summary>
    public DepartureTally[] Services { get; }

    /// <summary>Each fleet or pool.</summary>
    public FleetTally[] Fleets { get; }

    /// <summary>All vehicle runs.</summary>
    public TravelTally Travel { get; }

    /// <summary>Vehicle runs by mode.</summary>
    public TravelTally[] Modes { get; }

    /// <summary>What does not hold that must hold: the balance of every flow, Little's law at every station, no more busy than manned.</summary>
    public IReadOnlyList<string> Audit(DateTime at)
    {
        List<string> faults = [];
        foreach (FreightTally flow in Flows)
        {
            long accounted = flow.Delivered + flow.UnderWay + flow.Stranded + flow.TurnedBack + flow.GaveUp;
            if (flow.Created != accounted)
            {
                faults.Add(
                    $"{flow.Entity}: expected created = delivered + under way + unroutable, found {flow.Created} created and {accounted} " +
                    $"accounted for ({flow.Delivered} delivered, {flow.UnderWay} under way, {flow.Stranded} without a route, {flow.TurnedBack} turned back, {flow.GaveUp} gave up).");
            }
        }

        foreach (StationTally station in Stations)
        {
            station.Audit(at.Ticks);
            AddIfAny(faults, station.Fault);
        }

        foreach (FleetTally fleet in Fleets)
        {
            AddIfAny(faults, fleet.Fault);
        }

        return faults;
    }

    /// <summary>Writes every indicator.</summary>
    public void Write(IndicatorSheet sheet, MeasuredTime time)
    {
        WriteFreight(sheet, time);
        foreach (PassageTally passage in Passages)
        {
            passage.Write(sheet, time);
        }

        Travel.Write(sheet);
        Array.ForEach(Modes, mode => mode.Write(sheet));
        Array.ForEach(Stations, station => station.Write(sheet, time, _hasPatience));
        for (int link = 0; link < Links.Length; link++)
        {
            Links[link].Write(sheet, "link:" + _world.Links[link].Value, time);
            sheet.Add(IndicatorCatalog.Meets, "link:" + _world.Links[link].Value, _isSingle[link] ? time.PerYear(Meets[link]) : double.NaN);
        }

        for (int terminal = 0; terminal < Terminals.Length; terminal++)
        {
            string entity = "terminal:" + _world.Terminals[terminal].Value;
            Terminals[terminal].Write(sheet, entity, time);
            sheet.Add(IndicatorCatalog.DwellMean, entity, Stays[terminal].Mean);
        }

        Array.ForEach(Services, service => service.Write(sheet, time));
        Array.ForEach(Fleets, fleet => fleet.Write(sheet, time));
    }

    /// <summary>What is more than numbers: the week at every station of a post that anybody came to, and journeys.</summary>
    public IReadOnlyList<ReplicationProfile> Profiles(MeasuredTime time)
    {
        double[] ticks = WeekTally.TicksByHour(time);
        return
        [
            .. Stations.Where(station => station.HasWeek && station.IsUsed).Select(station => station.Week(time, ticks)),
            .. Journeys.Profiles(Routes.Labels),
        ];
    }

    private void WriteFreight(IndicatorSheet sheet, MeasuredTime time)
    {
        All.WriteTransit(sheet, time);
        All.WriteBalance(sheet, time, _hasPatience);
        for (int flow = 0; flow < Flows.Length; flow++)
        {
            Flows[flow].WriteTransit(sheet, time);
            Flows[flow].WriteReliability(sheet);
            Flows[flow].WriteBalance(sheet, time, _hasPatience);
            Places.Write(sheet, flow, Flows[flow].Entity, Flows[flow].Measured);
        }

        Routes.WriteRoutes(sheet, time);
        Routes.WriteShares(sheet);
    }

    private static bool HasPatience(Scenario scenario) => scenario.Posts.Values
        .SelectMany(post => Enum.GetValues<Mode>().Select(post.Of))
        .Any(lane => lane is not null && (lane.Patience is not null || lane.Controls.Values.Any(control => control.Patience is not null)));

    private static TimeSpan? PromiseOf(Scenario scenario, FlowId id) =>
        scenario.Flows.TryGetValue(id, out Domain.Flows.Flow? flow) ? flow.Promised : null;

    private static void AddIfAny(List<string> faults, string? fault)
    {
        if (fault is not null)
        {
            faults.Add(fault);
        }
    }

    private static string LowerCase(string name) => string.Create(name.Length, name, (span, text) => text.AsSpan().ToLowerInvariant(span));

    private static StationTally StationOf(Dictionary<string, StationTally> stations, string entity, long from)
    {
        if (!stations.TryGetValue(entity, out StationTally? station))
        {
            station = new StationTally(entity, from);
            stations.Add(entity, station);
        }

        return station;
    }
}
