using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Validation.Tests.Rail;

/// <summary>Adds up the waiting that a line reports.</summary>
internal sealed class WaitTally : IObserver
{
    public long Served { get; private set; }

    public double WaitingMinutes { get; private set; }

    public double LongestWait { get; private set; }

    public double MeanWait => WaitingMinutes / Served;

    public bool Tracing => false;

    void IObserver.Served(int station, TimeSpan waiting, TimeSpan service, DateTime at)
    {
        Served++;
        WaitingMinutes += waiting.TotalMinutes;
        LongestWait = Math.Max(LongestWait, waiting.TotalMinutes);
    }

    public void StationState(int station, int waiting, int busy, int manned, DateTime at)
    {
    }

    public void Trace(string entity, string happening, string place, string detail, DateTime at) => throw Unexpected();

    public void FleetState(int fleet, int busy, int total, DateTime at) => throw Unexpected();

    public void Begin(ObservedWorld world) => throw Unexpected();

    public int Route(string label) => throw Unexpected();

    public void Created(in Freight freight) => throw Unexpected();

    public void Routed(in Freight freight, int route, DateTime at) => throw Unexpected();

    public void Rerouted(in Freight freight, int before, int route, DateTime at) => throw Unexpected();

    public void Spent(in Freight freight, in Stay stay, DateTime at) => throw Unexpected();

    public void Delivered(in Freight freight, int route, in Journey journey, DateTime at) => throw Unexpected();

    public void TurnedBack(in Freight freight, DateTime at) => throw Unexpected();

    public void Remaining(in Freight freight, bool unroutable, DateTime at) => throw Unexpected();

    public void Passed(int passage, in Passage vehicle, DateTime at) => throw Unexpected();

    public void LinkLeft(int link, bool backward, double tonnes, double teu, DateTime entered, DateTime at) => throw Unexpected();

    public void TerminalLeft(int terminal, double tonnes, double teu, TimeSpan stay, DateTime at) => throw Unexpected();

    public void Departed(int service, double teu, int consignments, int leftBehind, DateTime at) => throw Unexpected();

    public void Travelled(in VehicleRun run, DateTime at) => throw Unexpected();

    public void End(DateTime at) => throw Unexpected();

    private static InvalidOperationException Unexpected() => new("a line reports waiting and states only.");
}
