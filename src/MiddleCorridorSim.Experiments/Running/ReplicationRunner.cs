using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Results.Collecting;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Experiments.Running;

/// <summary>Does one replication: simulates, collects its indicators and holds it to its audit.</summary>
/// <param name="body">Simulates.</param>
/// <param name="indicators">The indicators to keep; all where none is named.</param>
/// <param name="keepsProfiles">Whether curves over the week and journeys step by step are kept too.</param>
public sealed class ReplicationRunner(ReplicationBody body, IReadOnlySet<string>? indicators = null, bool keepsProfiles = false)
{
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
        long events;
        try
        {
            events = body(scenario, item.Seed, item.Key.Replication, collector, cancellation);
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
        };
    }

    private static string Title(Scenario scenario, WorkItem item) =>
        FormattableString.Invariant($"{scenario.Name}, point {item.Key.Point}, replication {item.Key.Replication}, seed {item.Seed}");
}
