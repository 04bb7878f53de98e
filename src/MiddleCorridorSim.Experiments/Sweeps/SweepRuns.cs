using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Experiments.Runs;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Experiments.Sweeps;

/// <summary>Simulates the points of a sweep, each for its replications; what the store holds already is not done again.</summary>
/// <remarks>
/// Replication r meets the same random numbers at every point. A point's scenario is made when its first replication begins and
/// forgotten after its last, so memory does not grow with the number of points.
/// </remarks>
/// <param name="body">Simulates one replication.</param>
public sealed class SweepRuns(ReplicationBody body)
{
    /// <summary>Does what is missing of a sweep.</summary>
    /// <param name="store">Where results are kept.</param>
    /// <param name="plan">What is to be done.</param>
    /// <param name="progress">Is told of every replication.</param>
    /// <param name="cancellation">Stops soon; what is finished is kept.</param>
    public SweepReport Run(ResultsStore store, SweepPlan plan, Action<RunProgress> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(progress);
        double[][] coordinates = plan.Study.Coordinates();
        List<long> points = [.. Enumerable.Range(1, coordinates.Length).Select(number => (long)number).Where(plan.Shard.Holds)];
        store.Describe([new StoredScenario(plan.Scenario.Scenario!, plan.Scenario.Hash, plan.Scenario.ResolvedYaml)]);
        store.DescribePoints(points.Select(point => (point, plan.Study.ValuesAt(coordinates[point - 1]))));
        PointWatches? watches = plan.Effort is Effort.Precise precise ? new PointWatches(precise) : null;
        int each = (plan.Effort as Effort.Fixed)?.Count ?? 10;
        IReadOnlySet<ReplicationKey> there = store.Finished();
        watches?.NoteAll(store);
        long resumed = there.Count;
        long done = resumed;
        progress(new RunProgress(done, Math.Max(done, points.Count * each)));
        new ReplicationPool(new ReplicationRunner(body, plan.Study.Kept), plan.Jobs).Run(
            Items(plan, points, coordinates, watches, there),
            record =>
            {
                store.Add(record);
                watches?.Note(record.Key, record.Values);
                progress(new RunProgress(++done, Math.Max(done, points.Count * each)));
            },
            cancellation);
        if (watches is not null || there.Any(key => key.Replication > each))
        {
            foreach (long point in points)
            {
                store.KeepFirst(0, point, watches?.StopAt(point) ?? each);
            }
        }

        return new SweepReport(points.Count, store.Finished().Count, resumed, watches?.Unsure ?? 0);
    }

    private static IEnumerable<WorkItem> Items(
        SweepPlan plan, List<long> points, double[][] coordinates, PointWatches? watches, IReadOnlySet<ReplicationKey> there)
    {
        int most = plan.Effort is Effort.Fixed effort ? effort.Count : ((Effort.Precise)plan.Effort).Most;
        foreach (long point in points)
        {
            Lazy<Scenario> scenario = new(() => ScenarioAt(plan, coordinates[point - 1]));
            for (int replication = 1; replication <= most && !(replication > watches?.StopAt(point)); replication++)
            {
                ReplicationKey key = new(0, point, replication);
                if (!there.Contains(key))
                {
                    yield return new WorkItem(key, plan.Study.Seed, () => scenario.Value);
                }
            }
        }
    }

    private static Scenario ScenarioAt(SweepPlan plan, double[] coordinates) => ScenarioLoader.Checked(plan.Scenario, plan.Study.SetsAt(coordinates));
}
