using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Tests.Model;

/// <summary>An observer that heeds nothing; tests override what they look at.</summary>
internal abstract class SilentObserver : IObserver
{
    private int _routes;

    public virtual bool Tracing => false;

    public virtual void Begin(ObservedWorld world)
    {
    }

    public virtual int Route(string label) => _routes++;

    public virtual void Created(in Freight freight)
    {
    }

    public virtual void Routed(in Freight freight, int route, DateTime at)
    {
    }

    /// <inheritdoc />
    public virtual void Rerouted(in Freight freight, int before, int route, DateTime at)
    {
    }

    public virtual void Spent(in Freight freight, in Stay stay, DateTime at)
    {
    }

    public virtual void Delivered(in Freight freight, int route, in Journey journey, DateTime at)
    {
    }

    public virtual void TurnedBack(in Freight freight, DateTime at)
    {
    }

    public virtual void Remaining(in Freight freight, bool unroutable, DateTime at)
    {
    }

    public virtual void Served(int station, TimeSpan waiting, TimeSpan service, DateTime at)
    {
    }

    public virtual void StationState(int station, int waiting, int busy, int manned, DateTime at)
    {
    }

    public virtual void Passed(int passage, in Passage vehicle, DateTime at)
    {
    }

    public virtual void LinkLeft(int link, bool backward, double tonnes, double teu, DateTime entered, DateTime at)
    {
    }

    public virtual void TerminalLeft(int terminal, double tonnes, double teu, TimeSpan stay, DateTime at)
    {
    }

    public virtual void Departed(int service, double teu, int consignments, int leftBehind, DateTime at)
    {
    }

    public virtual void FleetState(int fleet, int busy, int total, DateTime at)
    {
    }

    public virtual void Travelled(in VehicleRun run, DateTime at)
    {
    }

    public virtual void Trace(string entity, string happening, string place, string detail, DateTime at)
    {
    }

    public virtual void End(DateTime at)
    {
    }
}
