using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>What flows: one container, wagonload or truckload (or a whole train or vessel that goes by itself).</summary>
/// <remarks>Millions come and go in a run: <see cref="ConsignmentRoll"/> hands the objects of those that are gone to those that come.</remarks>
internal sealed partial class Consignment : Traveller, IFollower
{
    private const int UsualStays = 16;
    private readonly IObserver _observer;
    private readonly Action<Event> _goOn;
    private Journeys? _journeys;
    private JourneyState _state;
    private Freight _freight;
    private Stay[] _stays = [];
    private int _stayCount;

    /// <summary>A consignment, to <see cref="Become"/> one after another.</summary>
    public Consignment(Simulation simulation, IObserver observer)
        : base(simulation)
    {
        _observer = observer;
        _goOn = _ => GoOn();
    }

    /// <summary>Becomes a new consignment, whatever it was before.</summary>
    public void Become(FlowPlan plan, long number, DateTime created)
    {
        Renew();
        Plan = plan;
        Key = Keys.Mix(plan.Key, (ulong)number);
        Priority = plan.Flow.Priority;
        Tonnes = plan.Tonnes;
        Teu = plan.Teu;
        Wagons = plan.Wagons;
        _freight = new Freight(plan.Index, number, plan.Tonnes, plan.Teu, created);
        _stayCount = 0;
        _state.Begin(plan.Origin);
        Itinerary = null;
        BrokenRide = null;
        Departed = null;
        IsUnroutable = false;
        OnSetOut = null;
    }

    /// <summary>Its flow.</summary>
    public new FlowPlan Plan
    {
        get => base.Plan!;
        private set => base.Plan = value;
    }

    /// <summary>As observations speak of it.</summary>
    public ref readonly Freight Freight => ref _freight;

    /// <inheritdoc />
    public override string Name => $"{Plan.Id}#{_freight.Number}";

    /// <summary>The itinerary it follows now; null while it has none.</summary>
    public Itinerary? Itinerary { get; set; }

    /// <summary>The part of a ride that it made before its train had to put it off; null where it was not put off on the way.</summary>
    public Services.BrokenRide? BrokenRide { private get; set; }

    /// <summary>When it first left its origin; null while it has not.</summary>
    public DateTime? Departed { get; private set; }

    /// <summary>Whether it waits at its origin because no route is open.</summary>
    public bool IsUnroutable { get; set; }

    /// <summary>How many were created before it, of all flows; kept by <see cref="ConsignmentRoll"/>.</summary>
    public long Rank { get; set; }

    /// <summary>Where it stands in <see cref="ConsignmentRoll"/>.</summary>
    public int OnRoll { get; set; }

    /// <summary>Happens when it sets out, if somebody waits for that.</summary>
    public Event? OnSetOut { get; set; }

    /// <summary>How far it has come on its journey.</summary>
    public ref JourneyState State => ref _state;

    /// <summary>Begins its journey.</summary>
    public void Begin(Journeys journeys)
    {
        _journeys = journeys;
        GoOn();
    }

    /// <inheritdoc />
    public void GoOn()
    {
        while (_journeys!.Next(this) is { } wait)
        {
            if (ReferenceEquals(wait, this) || (wait is Visit visit && visit.TryFollow(this)))
            {
                return;
            }

            if (!wait.IsProcessed)
            {
                wait.AddCallback(_goOn);
                return;
            }
        }
    }

    /// <summary>How many of the places that its flow must pass it has passed when it comes to a place on its way.</summary>
    public int ViasPassed(Network.Place at)
    {
        int passed = 0;
        foreach (Network.Arc arc in Itinerary?.Arcs.TakeWhile(arc => arc.From != at) ?? [])
        {
            passed += passed < Plan.Via.Count && arc.To == Plan.Via[passed] ? 1 : 0;
        }

        return passed;
    }

    /// <summary>The part of a ride that it just made, once.</summary>
    public Services.BrokenRide? TakeBrokenRide()
    {
        Services.BrokenRide? ride = BrokenRide;
        BrokenRide = null;
        return ride;
    }

    /// <inheritdoc />
    /// <remarks>It is the event itself, again and again, which spares a timeout and a callback for each of millions of drives; nobody else can wait for it.</remarks>
    public override Event Sleep(Simulation simulation, TimeSpan duration)
    {
        simulation.Schedule(duration, this);
        return this;
    }

    /// <inheritdoc />
    public override void Process() => GoOn();

    /// <inheritdoc />
    public override void SetOut(DateTime now)
    {
        Departed ??= now;
        if (OnSetOut is { } setOut)
        {
            OnSetOut = null;
            setOut.Succeed();
        }
    }

    /// <inheritdoc />
    /// <remarks>Kept until delivery, so that places are reported for whole journeys only; not for background flows, whose journeys are stubs.</remarks>
    public override void Spent(int place, TimeSpan duration, DateTime now, double distanceKm = 0, double costUsd = 0)
    {
        if ((duration <= TimeSpan.Zero && costUsd == 0) || Plan.Flow.Background)
        {
            return;
        }

        Keep(new Stay(place, duration, distanceKm, costUsd));
    }

    /// <summary>Tells where its time went, in the order in which it went there.</summary>
    public void ReportStays(DateTime now)
    {
        for (int i = 0; i < _stayCount; i++)
        {
            _observer.Spent(in _freight, in _stays[i], now);
        }
    }

    private void Keep(in Stay stay)
    {
        if (_stayCount == _stays.Length)
        {
            Array.Resize(ref _stays, Math.Max(UsualStays, 2 * _stayCount));
        }

        _stays[_stayCount++] = stay;
    }

    /// <summary>What it went through, for its delivery.</summary>
    public Journey Journey(DateTime now)
    {
        double timeCost = (now - _freight.Created).TotalHours * Plan.ValueOfTimeUsdPerHour;
        return new Journey(
            Departed ?? now, AtBorders, Moving, DistanceKm, CostUsd, timeCost, Co2eKg);
    }
}
