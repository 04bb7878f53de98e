using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Results.Logs;

/// <summary>An observer that heeds nothing; logs override what they write down.</summary>
public abstract class SilentObserver : IObserver
{
    /// <inheritdoc />
    public virtual bool Tracing => false;

    /// <inheritdoc />
    public virtual void Begin(ObservedWorld world)
    {
    }

    /// <inheritdoc />
    public virtual int Route(string label) => 0;

    /// <inheritdoc />
    public virtual void Created(in Freight freight)
    {
    }

    /// <inheritdoc />
    public virtual void Routed(in Freight freight, int route, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void Rerouted(in Freight freight, int before, int route, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void Spent(in Freight freight, in Stay stay, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void Delivered(in Freight freight, int route, in Journey journey, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void TurnedBack(in Freight freight, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void GaveUp(in Freight freight, DateTime at) => TurnedBack(in freight, at);

    /// <inheritdoc />
    public virtual void Remaining(in Freight freight, bool unroutable, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void Served(int station, TimeSpan waiting, TimeSpan service, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void Abandoned(int station, TimeSpan waiting, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void StationState(int station, int waiting, int busy, int manned, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void Passed(int passage, in Passage vehicle, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void LinkLeft(int link, bool backward, double tonnes, double teu, DateTime entered, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void Met(int link, int trains, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void TerminalLeft(int terminal, double tonnes, double teu, TimeSpan stay, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void Departed(int service, double teu, int consignments, int leftBehind, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void FleetState(int fleet, int busy, int total, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void Travelled(in VehicleRun run, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void Trace(string entity, string happening, string place, string detail, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void End(DateTime at)
    {
    }
}
