using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Results.Logs;

/// <summary>Tells two observers the same.</summary>
/// <param name="first">The one whose route numbers count.</param>
/// <param name="second">The other.</param>
public sealed class ObserverPair(IObserver first, IObserver second) : IObserver
{
    /// <inheritdoc />
    public bool Tracing => first.Tracing || second.Tracing;

    /// <inheritdoc />
    public void Begin(ObservedWorld world)
    {
        first.Begin(world);
        second.Begin(world);
    }

    /// <inheritdoc />
    public int Route(string label)
    {
        second.Route(label);
        return first.Route(label);
    }

    /// <inheritdoc />
    public void Created(in Freight freight)
    {
        first.Created(in freight);
        second.Created(in freight);
    }

    /// <inheritdoc />
    public void Routed(in Freight freight, int route, DateTime at)
    {
        first.Routed(in freight, route, at);
        second.Routed(in freight, route, at);
    }

    /// <inheritdoc />
    public void Rerouted(in Freight freight, int before, int route, DateTime at)
    {
        first.Rerouted(in freight, before, route, at);
        second.Rerouted(in freight, before, route, at);
    }

    /// <inheritdoc />
    public void Spent(in Freight freight, in Stay stay, DateTime at)
    {
        first.Spent(in freight, in stay, at);
        second.Spent(in freight, in stay, at);
    }

    /// <inheritdoc />
    public void Delivered(in Freight freight, int route, in Journey journey, DateTime at)
    {
        first.Delivered(in freight, route, in journey, at);
        second.Delivered(in freight, route, in journey, at);
    }

    /// <inheritdoc />
    public void TurnedBack(in Freight freight, DateTime at)
    {
        first.TurnedBack(in freight, at);
        second.TurnedBack(in freight, at);
    }

    /// <inheritdoc />
    public void GaveUp(in Freight freight, DateTime at)
    {
        first.GaveUp(in freight, at);
        second.GaveUp(in freight, at);
    }

    /// <inheritdoc />
    public void Remaining(in Freight freight, bool unroutable, DateTime at)
    {
        first.Remaining(in freight, unroutable, at);
        second.Remaining(in freight, unroutable, at);
    }

    /// <inheritdoc />
    public void Served(int station, TimeSpan waiting, TimeSpan service, DateTime at)
    {
        first.Served(station, waiting, service, at);
        second.Served(station, waiting, service, at);
    }

    /// <inheritdoc />
    public void Abandoned(int station, TimeSpan waiting, DateTime at)
    {
        first.Abandoned(station, waiting, at);
        second.Abandoned(station, waiting, at);
    }

    /// <inheritdoc />
    public void StationState(int station, int waiting, int busy, int manned, DateTime at)
    {
        first.StationState(station, waiting, busy, manned, at);
        second.StationState(station, waiting, busy, manned, at);
    }

    /// <inheritdoc />
    public void Passed(int passage, in Passage vehicle, DateTime at)
    {
        first.Passed(passage, in vehicle, at);
        second.Passed(passage, in vehicle, at);
    }

    /// <inheritdoc />
    public void LinkLeft(int link, bool backward, double tonnes, double teu, DateTime entered, DateTime at)
    {
        first.LinkLeft(link, backward, tonnes, teu, entered, at);
        second.LinkLeft(link, backward, tonnes, teu, entered, at);
    }

    /// <inheritdoc />
    public void Met(int link, int trains, DateTime at)
    {
        first.Met(link, trains, at);
        second.Met(link, trains, at);
    }

    /// <inheritdoc />
    public void TerminalLeft(int terminal, double tonnes, double teu, TimeSpan stay, DateTime at)
    {
        first.TerminalLeft(terminal, tonnes, teu, stay, at);
        second.TerminalLeft(terminal, tonnes, teu, stay, at);
    }

    /// <inheritdoc />
    public void Departed(int service, double teu, int consignments, int leftBehind, DateTime at)
    {
        first.Departed(service, teu, consignments, leftBehind, at);
        second.Departed(service, teu, consignments, leftBehind, at);
    }

    /// <inheritdoc />
    public void FleetState(int fleet, int busy, int total, DateTime at)
    {
        first.FleetState(fleet, busy, total, at);
        second.FleetState(fleet, busy, total, at);
    }

    /// <inheritdoc />
    public void Travelled(in VehicleRun run, DateTime at)
    {
        first.Travelled(in run, at);
        second.Travelled(in run, at);
    }

    /// <inheritdoc />
    public void Trace(string entity, string happening, string place, string detail, DateTime at)
    {
        first.Trace(entity, happening, place, detail, at);
        second.Trace(entity, happening, place, detail, at);
    }

    /// <inheritdoc />
    public void End(DateTime at)
    {
        first.End(at);
        second.End(at);
    }
}
