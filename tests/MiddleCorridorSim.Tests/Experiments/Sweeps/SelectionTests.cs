using MiddleCorridorSim.Experiments.Calibrating;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Experiments.Selecting;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Tests.Experiments.Sweeps;

public sealed class SelectionTests
{
    private const string Options = """
        scenario: post.yaml
        options:
          today: {cost: 0 USD}
          booth: {cost: 1000000 USD, set: [posts.POST.road.controls.customs.booths=2]}
          scanner: {cost: 1000000 USD, set: [posts.POST.road.controls.scan.booths=3]}
          gold: {cost: 9000000 USD, set: [posts.POST.road.controls.customs.booths=9]}
        select:
          of: transit_time.mean[all]
          spend: 2000000 USD
        """;

    [Theory]
    [InlineData("  indifference: 0.05\n", true)]
    [InlineData("  budget: 45\n", false)]
    public void Run_OneOptionClearlyBest_ChoosesItAmongThoseThatCanBePaid(string rule, bool guaranteed)
    {
        using PostStudy study = new(Options + "\n" + rule);
        SelectionResult result = Select(study, "out");
        SelectionResult again = Select(study, "out");

        Assert.Equal("booth", result.Best);
        Assert.Equal(guaranteed, result.Guaranteed);
        Assert.True(result.Probability >= 0.95);
        Assert.Equal("too dear", result.Entries[3].Verdict);
        Assert.Equal(result.Replications, again.Replications);
        Assert.Contains("booth,1000000,transit_time.mean,all,h,", File.ReadAllText(study["out/selection.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_ConfidenceThatChanceAloneGives_IsOneOfThem()
    {
        using PostStudy study = new(Options.Replace("  spend: 2000000 USD", "  spend: 1000000 USD\n  confidence: 50 %\n  indifference: 1", StringComparison.Ordinal)
            .Replace("  scanner: {cost: 1000000 USD", "  scanner: {cost: 8000000 USD", StringComparison.Ordinal));

        Assert.Contains("select.confidence: expected more than the 50 % with which chance alone", Assert.Single(new SelectionJob(study.Load()).Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_CalibrationToFiguresOfTheModelItself_FindsTheParameterAndWhatIsNotTold()
    {
        using PostStudy study = new("""
            scenario: post.yaml
            replications: 2
            factors:
              service: {path: posts.POST.road.controls.customs.service.mean, range: [2 min, 6 min]}
              nothing: {path: links.POST-EAST.speed, range: [50 km/h, 60 km/h]}
            calibrate: {observed: figures.csv, evaluations: 60}
            """);
        File.WriteAllText(study["figures.csv"], "id,name,central,low,high,unit,kpi,entity,factor,suggested_tolerance\nA,busy share,40,40,40,%,utilisation,station:POST/road/customs,100,+-4%\n");
        CalibrationJob job = new(study.Load());
        Assert.Empty(job.Faults);
        using ResultsStore store = ResultsStore.Open(study["out"], job.IdentityOf("test", 2), replace: false);

        CalibrationResult result = job.Run(store, new ReplicationPool(new ReplicationRunner(PostStudy.Body), 2), 2, _ => { }, CancellationToken.None);

        // Utilisation is rate x service: 8 /h x 3 min = 40 %.
        Assert.InRange(result.Fit.Outputs[0], 38, 42);
        Assert.InRange(result.Factors[0].NumberAt(result.Fit.Point[0]), 2.5, 3.5);
        Assert.True(result.Identifiability!.IsIdentifiable(0));
        Assert.False(result.Identifiability.IsIdentifiable(1));
    }

    private static SelectionResult Select(PostStudy study, string folder)
    {
        SelectionJob job = new(study.Load());
        Assert.Empty(job.Faults);
        using ResultsStore store = ResultsStore.Open(study[folder], job.IdentityOf("test"), replace: false);
        return job.Run(store, new ReplicationPool(new ReplicationRunner(PostStudy.Body), 2), _ => { }, CancellationToken.None);
    }
}
