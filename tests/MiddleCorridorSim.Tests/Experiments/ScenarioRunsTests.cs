using MiddleCorridorSim.Experiments.Comparing;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Experiments.Runs;
using MiddleCorridorSim.Results;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Tests.Results.Store;

namespace MiddleCorridorSim.Tests.Experiments;

public sealed class ScenarioRunsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1, 4)]
    [InlineData(1, 2)]
    public void Run_AnyNumberOfJobs_LeavesTheSameBytes(int few, int many)
    {
        using TemporaryFolder other = new();
        Run(_folder.Path, Plan(12) with { Jobs = few });
        Run(other.Path, Plan(12) with { Jobs = many });

        Assert.Equal(File.ReadAllBytes(_folder["kpis.csv"]), File.ReadAllBytes(other["kpis.csv"]));
        Assert.Equal(File.ReadAllBytes(_folder["summary.csv"]), File.ReadAllBytes(other["summary.csv"]));
    }

    [Fact]
    public void Run_InterruptedAndRepeated_LeavesWhatARunInOnePieceLeaves()
    {
        using TemporaryFolder whole = new();
        Run(whole.Path, Plan(12));
        using (CancellationTokenSource stop = new())
        {
            Assert.Throws<OperationCanceledException>(() => Run(_folder.Path, Plan(12), progress => { if (progress.Done == 5) { stop.Cancel(); } }, stop.Token));
        }

        Assert.False(File.Exists(_folder["kpis.csv"]));
        RunReport report = Run(_folder.Path, Plan(12));

        Assert.True(report.Resumed >= 5);
        Assert.Equal(File.ReadAllBytes(whole["kpis.csv"]), File.ReadAllBytes(_folder["kpis.csv"]));
    }

    [Fact]
    public void Run_FewerReplicationsThanBefore_LeavesNoSurplus()
    {
        using TemporaryFolder other = new();
        Run(_folder.Path, Plan(8));
        Run(_folder.Path, Plan(3));
        Run(other.Path, Plan(3));

        Assert.Equal(File.ReadAllBytes(other["kpis.csv"]), File.ReadAllBytes(_folder["kpis.csv"]));
    }

    [Fact]
    public void Run_Precision_StopsAtTheSameNumberWhateverTheJobs()
    {
        using TemporaryFolder other = new();
        RunPlan plan = Plan(10) with { Precision = new PrecisionGoal(0.05, PrecisionGoal.Default, Most: 200) };

        RunReport one = Run(_folder.Path, plan with { Jobs = 1 });
        RunReport three = Run(other.Path, plan with { Jobs = 3 });

        Assert.True(one.PrecisionReached);
        Assert.InRange(one.Replications, 11, 199);
        Assert.Equal(one.Replications, three.Replications);
        Assert.Equal(File.ReadAllBytes(_folder["kpis.csv"]), File.ReadAllBytes(other["kpis.csv"]));
    }

    [Fact]
    public void Run_PrecisionOutOfReach_StopsAtTheMost()
    {
        PrecisionGoal goal = new(0.0001, [("transit_time.p95", "all")], Most: 15);

        RunReport report = Run(_folder.Path, Plan(10, "small", "slow") with { Precision = goal, Jobs = 2 });

        Assert.Equal(15, report.Replications);
    }

    [Fact]
    public void Run_PrecisionOfWhatIsNotObserved_EndsAtOnceAndTellsWhatIs()
    {
        int done = 0;
        RunPlan plan = Plan(0) with { Jobs = 1, Precision = new PrecisionGoal(0.05, [("transit_time.mean", "flow:nope")]) };

        string message = Assert.Throws<ResultsException>(() => Run(_folder.Path, plan, progress => done = (int)progress.Done)).Message;

        Assert.StartsWith("transit_time.mean[flow:nope]: expected an indicator that every replication observes, found that replication 1 of \"small\" did not.", message, StringComparison.Ordinal);
        Assert.Contains("flow:f", message, StringComparison.Ordinal);
        Assert.Equal(0, done);
    }

    [Fact]
    public void Run_AuditFails_NamesScenarioReplicationAndSeed()
    {
        using ResultsStore store = ResultsStore.Open(_folder.Path, new WorkIdentity("p", "w", "t"), replace: false);
        ScenarioRuns runs = new((scenario, _, _, observer, _) =>
        {
            observer.Begin(Results.Collecting.SmallWorld.World());
            observer.Created(Results.Collecting.SmallWorld.Freight(0, 3));
            observer.End(Results.Collecting.SmallWorld.At(10));
            return 1;
        });

        string message = Assert.Throws<ReplicationFailedException>(() => runs.Run(store, Plan(2) with { Jobs = 1 }, _ => { }, CancellationToken.None)).Message;

        Assert.StartsWith("small, point 0, replication 1, seed 1: the audit found 1 faults:", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_SlowerByAnHour_IsWorseWithNoSpreadUnderCommonRandomNumbers()
    {
        using ResultsStore store = ResultsStore.Open(_folder.Path, new WorkIdentity("p", "w", "t"), replace: false);
        new ScenarioRuns(FakeModel.Run).Run(store, Plan(10, "small", "slow"), _ => { }, CancellationToken.None);

        IReadOnlyList<ComparisonRow> rows = ScenarioComparison.Of(store, 0, new MainIndicators(["other"]));
        ComparisonFile.Write(store, rows);

        ComparisonRow row = Assert.Single(rows, row => row.Kpi == "transit_time.mean" && row.Entity == "flow:f");
        Assert.Equal(1, row.Difference, 9);
        Assert.Equal(1, row.Low, 9);
        Assert.Equal("worse", row.Verdict);
        Assert.Equal(10, row.Count);
        Assert.StartsWith("baseline,scenario,kpi,entity,unit,n,difference,ci_low,ci_high,baseline_mean", File.ReadAllText(_folder["comparison.csv"]), StringComparison.Ordinal);
    }

    private static RunPlan Plan(int replications, params string[] names) => new()
    {
        Scenarios = [.. (names.Length == 0 ? ["small"] : names).Select(name => FakeModel.Stored(name))],
        Seed = 1,
        Replications = replications,
        Jobs = 2,
    };

    private static RunReport Run(string folder, RunPlan plan, Action<RunProgress>? progress = null, CancellationToken cancellation = default)
    {
        using ResultsStore store = ResultsStore.Open(folder, new WorkIdentity("p", "w", "t"), replace: false);
        return new ScenarioRuns(FakeModel.Run).Run(store, plan, progress ?? (_ => { }), cancellation);
    }
}
