using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Experiments.Runs;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>Runs the points of a study, or one part of them, and leaves the files.</summary>
/// <remarks>All points share seed and replication numbers, and so their random numbers.</remarks>
/// <param name="body">Simulates one replication.</param>
/// <param name="loaded">The study.</param>
public sealed class SweepRuns(ReplicationBody body, LoadedStudy loaded)
{
    private readonly FactorAxis[] _axes = [.. loaded.Study!.Factors.Select(factor => new FactorAxis(factor.Key.Value, factor.Value))];

    /// <summary>The seed of design and replications.</summary>
    public long Seed => loaded.Base!.Scenario!.Seed;

    /// <summary>The points: the value of every factor, in the order of the factors.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Points { get; } = PointsOf(loaded);

    /// <summary>Does what is missing and writes the files.</summary>
    /// <param name="store">The results folder.</param>
    /// <param name="shard">Which part.</param>
    /// <param name="jobs">How many threads.</param>
    /// <param name="progress">Is told of each replication, on the calling thread.</param>
    /// <param name="cancellation">Stops soon; finished replications are kept.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="StudyPointException">A point cannot be run.</exception>
    public IReadOnlyList<SummaryRow> Run(ResultsStore store, Shard shard, int jobs, Action<RunProgress> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(progress);
        long[] points = [.. Enumerable.Range(1, Points.Count).Select(point => (long)point).Where(shard.Holds)];
        store.Describe([new StoredScenario(loaded.Base!.Scenario!, loaded.Base.Hash, loaded.Base.ResolvedYaml)]);
        store.DescribePoints(points.Select(point => (point, (IReadOnlyList<KeyValuePair<string, string>>)FactorsOf(point))));
        IReadOnlySet<ReplicationKey> there = store.Finished();
        PointScenarios scenarios = new(SettingsOf, loaded.ScenarioPath, (2 * jobs) + 2);
        List<WorkItem> missing = [.. Items(points, scenarios).Where(item => !there.Contains(item.Key))];
        long total = (long)points.Length * loaded.Study!.Replications;
        long done = total - missing.Count;
        progress(new RunProgress(done, total));
        new ReplicationPool(new ReplicationRunner(body, Kept()), jobs).Run(
            missing,
            record =>
            {
                store.Add(record);
                progress(new RunProgress(++done, total));
            },
            cancellation);
        return ResultFiles.Write(store);
    }

    private static IReadOnlyList<IReadOnlyList<string>> PointsOf(LoadedStudy loaded)
    {
        FactorAxis[] axes = [.. loaded.Study!.Factors.Select(factor => new FactorAxis(factor.Key.Value, factor.Value))];
        return DesignPoints.Of(loaded.Study.Design, axes, (ulong)loaded.Base!.Scenario!.Seed);
    }

    private IEnumerable<WorkItem> Items(long[] points, PointScenarios scenarios) => points.SelectMany(point =>
        Enumerable.Range(1, loaded.Study!.Replications).Select(replication =>
            new WorkItem(new ReplicationKey(0, point, replication), Seed, () => scenarios.Of(point))));

    private HashSet<string>? Kept() => loaded.Study!.Responses.Count == 0
        ? null
        : [.. loaded.Study.Responses.Select(response => Response.Of(response).Kpi)];

    private List<KeyValuePair<string, string>> FactorsOf(long point) =>
        [.. _axes.Select((axis, place) => KeyValuePair.Create(axis.Name, Points[(int)point - 1][place]))];

    private List<string> SettingsOf(long point) =>
        [.. StudyLoader.SeedOf(loaded.Study!), .. _axes.Select((axis, place) => axis.Setting(Points[(int)point - 1][place]))];
}
