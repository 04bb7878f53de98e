using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Tests.Model.Stations;

/// <summary>Writes down what a station reports, as lines with the minute of the run; everything else that an observer is told is not expected.</summary>
internal sealed class StationLog(DateTime start) : IObserver
{
    public List<string> Lines { get; } = [];

    public bool Tracing => false;

    /// <summary>A line of the test's own.</summary>
    public void Add(string what, DateTime at) => Lines.Add(FormattableString.Invariant($"{(at - start).TotalMinutes}: {what}"));

    public void StationState(int station, int waiting, int busy, int manned, DateTime at) => Add($"{waiting} waiting, {busy} of {manned} busy", at);

    public void Served(int station, TimeSpan waiting, TimeSpan service, DateTime at) =>
        Add(FormattableString.Invariant($"served, waited {waiting.TotalMinutes}, in booth {service.TotalMinutes}"), at);

    public void Begin(ObservedWorld world) => throw new NotSupportedException();

    public int Route(string label) => throw new NotSupportedException();

    public void Created(in Freight freight) => throw new NotSupportedException();

    public void Routed(in Freight freight, int route, DateTime at) => throw new NotSupportedException();

    public void Spent(in Freight freight, int place, TimeSpan duration, DateTime at) => throw new NotSupportedException();

    public void Delivered(in Freight freight, int route, in Journey journey, DateTime at) => throw new NotSupportedException();

    public void TurnedBack(in Freight freight, DateTime at) => throw new NotSupportedException();

    public void Remaining(in Freight freight, bool unroutable, DateTime at) => throw new NotSupportedException();

    public void Passed(int passage, in Passage vehicle, DateTime at) => throw new NotSupportedException();

    public void LinkLeft(int link, double tonnes, double teu, DateTime entered, DateTime at) => throw new NotSupportedException();

    public void TerminalLeft(int terminal, double tonnes, double teu, TimeSpan stay, DateTime at) => throw new NotSupportedException();

    public void Departed(int service, double teu, int consignments, int leftBehind, DateTime at) => throw new NotSupportedException();

    public void FleetState(int fleet, int busy, int total, DateTime at) => throw new NotSupportedException();

    public void Travelled(in VehicleRun run, DateTime at) => throw new NotSupportedException();

    public void Trace(string entity, string happening, string place, string detail, DateTime at) => throw new NotSupportedException();

    public void End(DateTime at) => throw new NotSupportedException();
}
