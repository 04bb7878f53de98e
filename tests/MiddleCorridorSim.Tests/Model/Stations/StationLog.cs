namespace MiddleCorridorSim.Tests.Model.Stations;

/// <summary>Writes down what a station reports, as lines with the minute of the run.</summary>
internal sealed class StationLog(DateTime start) : SilentObserver
{
    public List<string> Lines { get; } = [];

    /// <summary>A line of the test's own.</summary>
    public void Add(string what, DateTime at) => Lines.Add(FormattableString.Invariant($"{(at - start).TotalMinutes}: {what}"));

    public override void StationState(int station, int waiting, int busy, int manned, DateTime at) =>
        Add($"{waiting} waiting, {busy} of {manned} busy", at);

    public override void Served(int station, TimeSpan waiting, TimeSpan service, DateTime at) =>
        Add(FormattableString.Invariant($"served, waited {waiting.TotalMinutes}, in booth {service.TotalMinutes}"), at);
}
