using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Services;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Sea;

/// <summary>A fleet at run time: vessels cycle between two ports, load what waits there, and sail when a departure is due.</summary>
/// <remarks>
/// A vessel without work stays alongside until its departure is due, unless somebody wants its berth: then it lies at anchor and comes back to load. It sails
/// over before its departure is due, with what it has, when more full loads wait at the other port than vessels are there or on their way, or when it has
/// nothing and freight waits where no vessel is or will be. A fleet without a number always has a vessel when a departure is due, which needs no berth.
/// </remarks>
internal sealed class FleetService
{
    private readonly World _world;
    private readonly int[] _atOrBound = new int[2];
    private readonly int _service;
    private readonly int _fleet;
    private int _busy;
    private int _inOrder;

    /// <summary>A fleet.</summary>
    /// <param name="world">The world.</param>
    /// <param name="name">Its id.</param>
    /// <param name="data">Its data.</param>
    /// <param name="ways">The moves that it offers, there and back.</param>
    /// <param name="unloading">Who hands freight over.</param>
    public FleetService(World world, string name, VesselFleet data, RideArc[] ways, Unloading unloading)
    {
        _world = world;
        Name = name;
        Data = data;
        Ways = ways;
        Unloading = unloading;
        Voyage = new Voyage(world, name, data);
        _service = world.Register.Service($"fleet:{name}");
        _fleet = world.Register.Fleet($"fleet:{name}");
        Turns = [Turn(0), Turn(1)];
        Carriers = world.Gridlock.AddFleet(data.Count);
        Carriers.Ways.AddRange(data.OneWay ? ways[..1] : ways);
        ways[0].Waiting.Joined = () => CallOver(0);
        ways[1].Waiting.Joined = () => CallOver(1);
    }

    /// <summary>Its id.</summary>
    public string Name { get; }

    /// <summary>Its data.</summary>
    public VesselFleet Data { get; }

    /// <summary>The moves that it offers, there and back.</summary>
    public RideArc[] Ways { get; }

    /// <summary>Who hands freight over.</summary>
    public Unloading Unloading { get; }

    /// <summary>The times of calls and crossings.</summary>
    public Voyage Voyage { get; }

    /// <summary>The turns at each end: one vessel at a time waits for freight.</summary>
    public Station[] Turns { get; }

    /// <summary>Its vessels, as those see them who wait for them.</summary>
    public CarrierFleet Carriers { get; }

    /// <summary>Whether vessels load at an end.</summary>
    public bool Loads(int end) => end == 0 || !Data.OneWay;

    /// <summary>Sets the vessels off, half of them at each port.</summary>
    public void Start()
    {
        if (Data.Count is not { } count)
        {
            _world.Simulation.Process(Dispatch(0));
            _world.Simulation.Process(Dispatch(1));
            return;
        }

        Report(count, count);
        for (int i = 0; i < count; i++)
        {
            _atOrBound[i % 2]++;
            _world.Simulation.Process(new Vessel(_world, this, i, i % 2).Cycle());
        }
    }

    /// <summary>Sails from port to port; the freight on board leaves the yard.</summary>
    /// <param name="way">From where to where.</param>
    /// <param name="aboard">The freight.</param>
    /// <param name="log">What its time goes to.</param>
    /// <param name="call">What the draws of the call and the crossing after it are keyed by.</param>
    public IEnumerable<Event> Sail(RideArc way, List<Ride> aboard, RunLog log, ulong call)
    {
        DateTime sailed = _world.Simulation.Now;
        double teu = 0;
        double tonnes = 0;
        foreach (Ride ride in aboard)
        {
            teu += ride.Traveller.Teu;
            tonnes += ride.Traveller.Tonnes;
            ride.Traveller.Yard.Terminal?.LeaveYard(ride.Traveller, sailed);
            ride.Traveller.SetOut(sailed);
        }

        way.Charge.Loaded(teu, sailed);
        _world.Observer.Departed(_service, teu, aboard.Count, way.Waiting.Count, sailed);
        _world.Trace($"{Name}", "sailed", way.From.Id.Value, FormattableString.Invariant($"{aboard.Count} consignments"));
        TimeSpan sailing = Voyage.SailingTime(way, call);
        foreach (Event wait in Voyage.Cross(way, sailing))
        {
            yield return wait;
        }

        DateTime now = _world.Simulation.Now;
        log.Moving = sailing;
        log.FeesUsd += way.Charge.Usd;
        log.Stay(_world.Register.Place(Mode.Sea), now - sailed, way.DistanceKm, way.Charge.Usd);
        foreach (LinkState link in way.Links)
        {
            _world.Observer.LinkLeft(link.Index, way.From.Id != link.Link.From, tonnes, teu, sailed, now);
        }

        VehicleRun run = new(Mode.Sea, way.DistanceKm, now - sailed, sailing, Unloading.MoneyUsd(way, aboard) + way.Charge.Usd, tonnes);
        _world.Observer.Travelled(in run, now);
    }

    /// <summary>A vessel leaves a port for the other.</summary>
    public void Left(int end)
    {
        _atOrBound[end]--;
        _atOrBound[1 - end]++;
        CallOver(end);
    }

    /// <summary>Calls a vessel over from the other port, where it is wanted more.</summary>
    public void CallOver(int end)
    {
        WaitingFreight there = Ways[end].Waiting;
        WaitingFreight here = Ways[1 - end].Waiting;
        bool isForgotten = there.Count > 0 && _atOrBound[end] == 0 && here.Count == 0;
        if (Data.Count is not null && (isForgotten || there.FullLoads > _atOrBound[end]))
        {
            here.Release();
        }
    }

    /// <summary>So many more vessels have work, and are in order.</summary>
    public void Report(int busy, int inOrder = 0)
    {
        _busy += busy;
        _inOrder += inOrder;
        _world.Observer.FleetState(_fleet, _busy, _inOrder, _world.Simulation.Now);
    }

    private IEnumerable<Event> Dispatch(int end)
    {
        RideArc way = Ways[end];
        if (!Loads(end))
        {
            yield break;
        }

        for (long sailing = 0; ; sailing++)
        {
            bool isDue = false;
            while (!isDue)
            {
                while (!way.IsPermitted)
                {
                    way.Waiting.SendBack();
                    yield return Unloading.Network().WhenChanged();
                }

                yield return way.Waiting.WhenDue();
                while (way.IsPermitted && Voyage.ClosedGate(way) is { } gate)
                {
                    yield return gate.WhenOpen();
                }

                isDue = way.IsPermitted;
            }

            _world.Simulation.Process(Once(way, way.Waiting.Board([]), Keys.Mix((ulong)end, (ulong)sailing)));
        }
    }

    private IEnumerable<Event> Once(RideArc way, List<Ride> aboard, ulong call)
    {
        Carrier carrier = Carriers.Add(Name);
        RunLog log = new();
        DateTime boarded = _world.Simulation.Now;
        foreach (Event wait in Voyage.Load(way, aboard.Count, call))
        {
            yield return wait;
        }

        while (way.IsPermitted && Voyage.ClosedGate(way) is { } gate)
        {
            yield return gate.WhenOpen();
        }

        if (!way.IsPermitted)
        {
            foreach (Event wait in Voyage.PutBack(way, aboard.Count, call))
            {
                yield return wait;
            }

            Unloading.PutBack(aboard);
            yield break;
        }

        log.Stay(way.From.Index, _world.Simulation.Now - boarded);
        foreach (Event wait in Sail(way, aboard, log, call))
        {
            yield return wait;
        }

        DateTime arrived = _world.Simulation.Now;
        foreach (Event wait in Voyage.CallAt(Ways[way == Ways[0] ? 1 : 0], aboard.Count, call, turnsAround: false))
        {
            yield return wait;
        }

        log.Stay(way.To.Index, _world.Simulation.Now - arrived);
        foreach (Event wait in Unloading.PutOff(way, aboard, log, (carrier, null)))
        {
            yield return wait;
        }
    }

    private Station Turn(int end) => new(
        _world.Simulation,
        new StationSettings { Name = $"{Name}/turn{end}", Booths = 1 },
        _world.Register.Station($"loading:{Name}/{Ways[end].From.Id}"),
        _world.Observer);
}
