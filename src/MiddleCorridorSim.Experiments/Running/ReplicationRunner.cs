using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Batching;
using MiddleCorridorSim.Results.Collecting;
using MiddleCorridorSim.Results.Logs;
using MiddleCorridorSim.Results.Playback;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Experiments.Running;

/// <summary>Does one replication: simulates, collects its indicators and holds it to its audit.</summary>
/// <param name="body">Simulates.</param>
/// <param name="indicators">The indicators to keep; all where none is named.</param>
/// <param name="keepsProfiles">Whether curves over the week and journeys step by step are kept too.</param>
public sealed class ReplicationRunner(ReplicationBody body, IReadOnlySet<string>? indicators = null, bool keepsProfiles = false)
{
    /// <summary>Whether what the first replication of a scenario plays back is recorded.</summary>
    public bool RecordsPlayback { get; init; }

    /// <summary>Into how many batches the measured time is cut; 0 for none.</summary>
    public int Batches { get; init; }

    /// <summary>Does a replication.</summary>
    /// <param name="item">Which one.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ReplicationFailedException">It failed, or its audit found a fault.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ReplicationRecord Run(WorkItem item, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(item);
        Scenario scenario = item.Scenario();
        IndicatorCollector collector = new(scenario);
        PlaybackRecorder? recorder = RecordsPlayback && item.Key.Replication == 1 ? new PlaybackRecorder(scenario) : null;
        BatchCollector? batches = Batches > 0 ? new BatchCollector(scenario, Batches) : null;
        long events;
        try
        {
            events = body(scenario, item.Seed, item.Key.Replication, With(With(collector, recorder), batches), cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            throw new ReplicationFailedException($"{Title(scenario, item)}: {fault.Message}", fault);
        }

        ReplicationOutcome outcome = collector.Outcome;
        if (outcome.Faults.Count > 0)
        {
            throw new ReplicationFailedException(
                $"{Title(scenario, item)}: the audit found {outcome.Faults.Count} faults:{Environment.NewLine}" +
                string.Join(Environment.NewLine, outcome.Faults.Take(20)));
        }

        return new ReplicationRecord(
            item.Key,
            item.Seed,
            outcome.Fingerprint,
            events,
            indicators is null ? outcome.Values : [.. outcome.Values.Where(value => indicators.Contains(value.Kpi))])
        {
            Profiles = keepsProfiles ? outcome.Profiles : [],
            Playback = recorder?.Record,
            Batches = batches?.Series ?? [],
        };
    }

    private static IObserver With(IObserver first, IObserver? second) => second is null ? first : new ObserverPair(first, second);

    private static string Title(Scenario scenario, WorkItem item) =>
        FormattableString.Invariant($"{scenario.Name}, point {item.Key.Point}, replication {item.Key.Replication}, seed {item.Seed}");
}
