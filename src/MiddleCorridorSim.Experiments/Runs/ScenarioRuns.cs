using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Results;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Experiments.Runs;

/// <summary>Runs scenarios for a number of replications, or until they are known well enough, and leaves the files.</summary>
/// <param name="body">Simulates one replication.</param>
public sealed class ScenarioRuns(ReplicationBody body)
{
    /// <summary>Does what is missing in <paramref name="store"/> and writes the files.</summary>
    /// <param name="store">The results folder.</param>
    /// <param name="plan">What to run.</param>
    /// <param name="progress">Is told of each replication, on the calling thread.</param>
    /// <param name="cancellation">Stops soon; finished replications are kept.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="ReplicationFailedException">A replication failed.</exception>
    /// <exception cref="ResultsException">A replication did not observe an indicator that the precision is asked of.</exception>
    public RunReport Run(ResultsStore store, RunPlan plan, Action<RunProgress> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(progress);
        store.Describe(plan.Scenarios);
        PrecisionWatch? watch = plan.Precision is { } goal ? new PrecisionWatch(goal, plan.Scenarios.Count) : null;
        IReadOnlySet<ReplicationKey> there = store.Finished();
        int resumed = NoteThose(store, plan, watch);
        long done = resumed;
        progress(Progress(done, plan, watch));
        new ReplicationPool(new ReplicationRunner(body, keepsProfiles: true) { RecordsPlayback = true, Batches = plan.Batches }, plan.Jobs).Run(
            Items(plan, watch, there),
            record =>
            {
                store.Add(record);
                watch?.Note(record.Key, record.Values);
                RequireObserved(watch, plan, record.Values);
                progress(Progress(++done, plan, watch));
            },
            cancellation);
        int replications = watch?.StopAt ?? plan.Replications;
        for (int scenario = 0; scenario < plan.Scenarios.Count; scenario++)
        {
            store.KeepFirst(scenario, 0, replications);
        }

        return new RunReport(ResultFiles.Write(store), replications, resumed, watch?.Reached) { BatchMeans = ResultFiles.WriteBatches(store) };
    }

    /// <summary>Replication by replication over all scenarios, so that an interrupted run leaves whole pairs.</summary>
    private static IEnumerable<WorkItem> Items(RunPlan plan, PrecisionWatch? watch, IReadOnlySet<ReplicationKey> there)
    {
        int most = plan.Precision?.Most ?? plan.Replications;
        for (int replication = 1; replication <= most; replication++)
        {
            for (int scenario = 0; scenario < plan.Scenarios.Count; scenario++)
            {
                if (replication > watch?.StopAt)
                {
                    yield break;
                }

                ReplicationKey key = new(scenario, 0, replication);
                if (!there.Contains(key))
                {
                    StoredScenario stored = plan.Scenarios[scenario];
                    yield return new WorkItem(key, plan.Seed, () => stored.Scenario);
                }
            }
        }
    }

    private static int NoteThose(ResultsStore store, RunPlan plan, PrecisionWatch? watch)
    {
        int count = 0;
        foreach ((StoredRun run, IReadOnlyList<IndicatorValue> values) in store.RunsWithValues())
        {
            if (watch is not null)
            {
                watch.Note(run.Key, values);
                RequireObserved(watch, plan, values);
                count++;
            }
            else if (run.Key.Replication <= plan.Replications)
            {
                count++;
            }
        }

        return count;
    }

    // The goal cannot be met any more: better told after one replication than after two hundred.
    private static void RequireObserved(PrecisionWatch? watch, RunPlan plan, IReadOnlyList<IndicatorValue> values)
    {
        if (watch?.Unobserved is not { } missing)
        {
            return;
        }

        string[] known = [.. values.Where(value => value.Kpi == missing.Kpi).Select(value => value.Entity).Take(12)];
        throw new ResultsException(FormattableString.Invariant(
            $"{missing.Kpi}[{missing.Entity}]: expected an indicator that every replication observes, found that replication {missing.Key.Replication} of \"{plan.Scenarios[missing.Key.Scenario].Scenario.Name}\" did not. ")
            + (known.Length == 0 ? $"It observed {missing.Kpi} of nothing." : $"It observed: {string.Join(", ", known)}."));
    }

    private static RunProgress Progress(long done, RunPlan plan, PrecisionWatch? watch)
    {
        long each = watch is null ? plan.Replications : watch.StopAt ?? watch.Foretold;
        return new RunProgress(done, Math.Max(done, each * plan.Scenarios.Count));
    }
}
