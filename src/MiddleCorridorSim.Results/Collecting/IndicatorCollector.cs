using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Collecting;

/// <summary>Turns what one replication reports into the indicators of <see cref="IndicatorCatalog"/>, its fingerprint and its audit.</summary>
/// <remarks>
/// Used for one replication, by one thread. Nothing is allocated for an observation in the steady state: tallies are arrays by
/// the places of the <see cref="ObservedWorld"/>, and quantiles hold counts, not values.
/// </remarks>
public sealed class IndicatorCollector : IObserver
{
    private readonly Scenario _scenario;
    private Fingerprint _fingerprint;
    private long _from;
    private WorldTallies _tallies = WorldTallies.None;
    private ReplicationOutcome? _outcome;

    /// <summary>A collector for one replication of <paramref name="scenario"/>.</summary>
    /// <param name="scenario">What is simulated: flows, promises, links.</param>
    public IndicatorCollector(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        _scenario = scenario;
    }

    /// <inheritdoc />
    public bool Tracing => false;

    /// <summary>What came out, after <see cref="End"/>.</summary>
    /// <exception cref="InvalidOperationException">The replication has not ended.</exception>
    public ReplicationOutcome Outcome => _outcome
        ?? throw new InvalidOperationException("indicators: expected a replication that has ended, found one that has not.");

    /// <inheritdoc />
    public void Begin(ObservedWorld world)
    {
        ArgumentNullException.ThrowIfNull(world);
        _from = world.MeasureFrom.Ticks;
        _tallies = new WorldTallies(_scenario, world);
        _fingerprint.Add(Observed.Begin, world.Flows.Count);
        _fingerprint.Add(world.Start);
        _fingerprint.Add(world.MeasureFrom);
        _fingerprint.Add(world.End);
    }

    /// <inheritdoc />
    public int Route(string label)
    {
        int route = _tallies.Routes.NumberOf(label);
        _fingerprint.Add(Observed.Route, route);
        _fingerprint.Add(label);
        return route;
    }

    /// <inheritdoc />
    public void Created(in Freight freight)
    {
        _fingerprint.Add(Observed.Created, freight.Flow);
        _fingerprint.Add(freight.Number);
        _fingerprint.Add(freight.Tonnes);
        _fingerprint.Add(freight.Teu);
        _fingerprint.Add(freight.Created);
        _tallies.Flows[freight.Flow].Create(freight.Created);
        if (!_tallies.Background[freight.Flow])
        {
            _tallies.All.Create(freight.Created);
        }
    }

    /// <inheritdoc />
    public void Routed(in Freight freight, int route, DateTime at)
    {
        Note(Observed.Routed, freight, at);
        _fingerprint.Add((long)route);
        if (freight.Created.Ticks >= _from)
        {
            _tallies.Routes.Choose(route, freight.Flow);
        }
    }

    /// <inheritdoc />
    public void Rerouted(in Freight freight, int before, int route, DateTime at)
    {
        Note(Observed.Rerouted, freight, at);
        _fingerprint.Add(before, route);
        if (freight.Created.Ticks >= _from)
        {
            _tallies.Routes.Choose(route, freight.Flow, instead: before);
        }
    }

    /// <inheritdoc />
    public void Spent(in Freight freight, in Stay stay, DateTime at)
    {
        Note(Observed.Spent, freight, at);
        _fingerprint.Add((long)stay.Place);
        _fingerprint.Add(stay.Duration);
        _fingerprint.Add(stay.DistanceKm);
        _fingerprint.Add(stay.CostUsd);
        if (freight.Created.Ticks >= _from)
        {
            _tallies.Places.Add(freight.Flow, stay.Place, stay.Duration);
            _tallies.Journeys.Add(in stay);
        }
    }

    /// <inheritdoc />
    public void Delivered(in Freight freight, int route, in Journey journey, DateTime at)
    {
        Note(Observed.Delivered, freight, at);
        _fingerprint.Add((long)route);
        _fingerprint.Add(journey.Departed);
        _fingerprint.Add(journey.AtBorders);
        _fingerprint.Add(journey.Moving);
        _fingerprint.Add(journey.DistanceKm);
        _fingerprint.Add(journey.CostUsd);
        _fingerprint.Add(journey.TimeCostUsd);
        _fingerprint.Add(journey.Co2eKg);
        _tallies.Flows[freight.Flow].Deliver(freight, journey, at);
        if (!_tallies.Background[freight.Flow])
        {
            _tallies.All.Deliver(freight, journey, at);
            _tallies.Routes.Of(route).Deliver(freight, journey, at);
            _tallies.Journeys.End(freight.Flow, route, freight.Created.Ticks >= _from);
        }
    }

    /// <inheritdoc />
    public void TurnedBack(in Freight freight, DateTime at)
    {
        Note(Observed.TurnedBack, freight, at);
        _tallies.Flows[freight.Flow].TurnBack(at);
        if (!_tallies.Background[freight.Flow])
        {
            _tallies.All.TurnBack(at);
        }
    }

    /// <inheritdoc />
    public void GaveUp(in Freight freight, DateTime at)
    {
        Note(Observed.GaveUp, freight, at);
        _tallies.Flows[freight.Flow].GiveUp(at);
        if (!_tallies.Background[freight.Flow])
        {
            _tallies.All.GiveUp(at);
        }
    }

    /// <inheritdoc />
    public void Remaining(in Freight freight, bool unroutable, DateTime at)
    {
        Note(Observed.Remaining, freight, at);
        _fingerprint.Add(unroutable ? 1L : 0L);
        _tallies.Flows[freight.Flow].Remain(unroutable);
        if (!_tallies.Background[freight.Flow])
        {
            _tallies.All.Remain(unroutable);
        }
    }

    /// <inheritdoc />
    public void Served(int station, TimeSpan waiting, TimeSpan service, DateTime at)
    {
        _fingerprint.Add(Observed.Served, station);
        _fingerprint.Add(waiting);
        _fingerprint.Add(service);
        _fingerprint.Add(at);
        _tallies.StationParts[station].Whole.Serve(waiting, service, at);
    }

    /// <inheritdoc />
    public void Abandoned(int station, TimeSpan waiting, DateTime at)
    {
        _fingerprint.Add(Observed.Abandoned, station);
        _fingerprint.Add(waiting);
        _fingerprint.Add(at);
        _tallies.StationParts[station].Whole.Abandon(waiting, at);
    }

    /// <inheritdoc />
    public void StationState(int station, int waiting, int busy, int manned, DateTime at)
    {
        _fingerprint.Add(Observed.StationState, station);
        _fingerprint.Add(waiting, busy);
        _fingerprint.Add((long)manned);
        _fingerprint.Add(at);
        _tallies.StationParts[station].Change(waiting, busy, manned, at);
    }

    /// <inheritdoc />
    public void Passed(int passage, in Passage vehicle, DateTime at)
    {
        _fingerprint.Add(Observed.Passed, passage);
        _fingerprint.Add(vehicle.Arrived);
        _fingerprint.Add(vehicle.Left);
        _fingerprint.Add(vehicle.FeesUsd);
        _fingerprint.Add(vehicle.Tonnes);
        _fingerprint.Add(vehicle.Teu);
        _fingerprint.Add(at);
        if (at.Ticks >= _from)
        {
            _tallies.Passages[passage].Add(vehicle);
        }
    }

    /// <inheritdoc />
    public void LinkLeft(int link, bool backward, double tonnes, double teu, DateTime entered, DateTime at)
    {
        Note(Observed.LinkLeft, link, tonnes, teu, at);
        _fingerprint.Add(entered);
        if (at.Ticks >= _from)
        {
            _tallies.Links[link].Add(tonnes, teu);
        }
    }

    /// <inheritdoc />
    /// <remarks>No part of the fingerprint: it follows from when trains come and leave, which is.</remarks>
    public void Met(int link, int trains, DateTime at)
    {
        if (at.Ticks >= _from)
        {
            _tallies.Meets[link] += trains;
        }
    }

    /// <inheritdoc />
    public void TerminalLeft(int terminal, double tonnes, double teu, TimeSpan stay, DateTime at)
    {
        Note(Observed.TerminalLeft, terminal, tonnes, teu, at);
        _fingerprint.Add(stay);
        if (at.Ticks >= _from)
        {
            _tallies.Terminals[terminal].Add(tonnes, teu);
            _tallies.Stays[terminal].Add(stay.TotalHours);
        }
    }

    /// <inheritdoc />
    public void Departed(int service, double teu, int consignments, int leftBehind, DateTime at)
    {
        _fingerprint.Add(Observed.Departed, service);
        _fingerprint.Add(teu);
        _fingerprint.Add(consignments, leftBehind);
        _fingerprint.Add(at);
        if (at.Ticks >= _from)
        {
            _tallies.Services[service].Add(teu, leftBehind);
        }
    }

    /// <inheritdoc />
    public void FleetState(int fleet, int busy, int total, DateTime at)
    {
        _fingerprint.Add(Observed.FleetState, fleet);
        _fingerprint.Add(busy, total);
        _fingerprint.Add(at);
        _tallies.Fleets[fleet].Change(busy, total, at);
    }

    /// <inheritdoc />
    public void Travelled(in VehicleRun run, DateTime at)
    {
        _fingerprint.Add(Observed.Travelled, (int)run.Mode);
        _fingerprint.Add(run.DistanceKm);
        _fingerprint.Add(run.Total);
        _fingerprint.Add(run.Moving);
        _fingerprint.Add(run.CostUsd);
        _fingerprint.Add(run.Tonnes);
        _fingerprint.Add(at);
        if (at.Ticks >= _from)
        {
            _tallies.Modes[(int)run.Mode].Add(run);
            _tallies.Travel.Add(run);
        }
    }

    /// <inheritdoc />
    public void Trace(string entity, string happening, string place, string detail, DateTime at)
    {
    }

    /// <inheritdoc />
    public void End(DateTime at)
    {
        _fingerprint.Add(Observed.End, 0);
        _fingerprint.Add(at);
        IReadOnlyList<string> faults = _tallies.Audit(at);
        IndicatorSheet sheet = new();
        MeasuredTime time = new(_from, at.Ticks);
        _tallies.Write(sheet, time);
        _outcome = new ReplicationOutcome(sheet.Values, _fingerprint.Value, _tallies.Profiles(time), faults);
    }

    private void Note(Observed kind, in Freight freight, DateTime at)
    {
        _fingerprint.Add(kind, freight.Flow);
        _fingerprint.Add(freight.Number);
        _fingerprint.Add(at);
    }

    private void Note(Observed kind, int place, double tonnes, double teu, DateTime at)
    {
        _fingerprint.Add(kind, place);
        _fingerprint.Add(tonnes);
        _fingerprint.Add(teu);
        _fingerprint.Add(at);
    }
}
