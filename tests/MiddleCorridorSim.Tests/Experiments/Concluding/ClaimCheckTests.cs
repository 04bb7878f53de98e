using MiddleCorridorSim.Experiments.Concluding;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Tests.Results.Store;

namespace MiddleCorridorSim.Tests.Experiments.Concluding;

public sealed class ClaimCheckTests : IDisposable
{
    private static readonly StudyPlan Plan = new()
    {
        Design = "grid",
        Factors = [new() { Name = "service", Path = "a", Levels = ["1", "2", "3"] }, new() { Name = "idle", Path = "b", Levels = ["1", "2"] }],
    };

    private readonly TemporaryFolder _sweep = new();
    private readonly TemporaryFolder _reference = new();
    private int _works;

    public void Dispose()
    {
        _sweep.Dispose();
        _reference.Dispose();
    }

    [Fact]
    public void Of_FasterAtEveryPoint_Stands()
    {
        ClaimResult result = Check((service, _, noise) => 90 - service + noise)!;

        Assert.True(result.Stands);
        Assert.Equal((6, 0), (result.Holds, result.Fails));
        Assert.InRange(result.Least, 12.95, 13.05);
        Assert.InRange(result.Most, 14.95, 15.05);
        Assert.StartsWith("It is faster: at every point, by 1", result.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_FasterAtSomePointsOnly_DoesNotStandAndNamesWhatItTurnsOn()
    {
        ClaimResult result = Check((service, _, noise) => 90 + (10 * service) + noise)!;

        Assert.False(result.Stands || result.IsRefuted);
        Assert.Equal((2, 4), (result.Holds, result.Fails));
        Assert.Equal("service", result.TurnsOn);
    }

    [Fact]
    public void Of_DifferenceWithinTheNoise_CannotBeTold()
    {
        ClaimResult result = Check((_, _, noise) => 101.5 + (20 * noise))!;

        Assert.Equal((0, 0), (result.Holds, result.Fails));
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(12, 4)]
    public void Of_OneServiceSpreadsFarMore_HidesTheOthersOnlyWhereReplicationsAreFew(int replications, int holds)
    {
        ClaimResult result = Check((service, _, noise) => 101 + (service == 3 ? 400 * noise : noise), replications)!;

        Assert.Equal((holds, 0), (result.Holds, result.Fails));
    }

    [Fact]
    public void Of_SlowerEverywhere_IsRefuted()
    {
        ClaimResult result = Check((service, _, noise) => 190 + service + noise)!;

        Assert.True(result.IsRefuted);
        Assert.Contains("nowhere; the opposite holds at every point", result.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_ChangedScenario_SaysThatItMayNoLongerHold()
    {
        Conclusions conclusions = new()
        {
            Concerns = "trip",
            Study = "studies/s.yaml",
            Command = "mcsim conclude s",
            Program = "p",
            Made = "2026-01-31",
            Scenarios = new Dictionary<string, string> { ["a.yaml"] = "one", ["b.yaml"] = "two" },
            Factors = new Dictionary<string, string> { ["service"] = "1 to 3" },
            Points = 6,
            Replications = 2,
            Claims = [Check((service, _, noise) => 90 - service + noise)!, Check((service, _, noise) => 90 + (10 * service) + noise)!],
        };
        string file = _sweep["conclusions.json"];
        ConclusionsFile.Write(file, conclusions);

        Conclusions read = ConclusionsFile.Read(file);

        Assert.Equal(["b.yaml"], read.Changed(name => name == "a.yaml" ? "one" : "other"));
        Assert.Contains("these conclusions stand: It is faster: at every point", read.Sentences([])[0], StringComparison.Ordinal);
        Assert.Contains("do not stand: It is faster: at 2 of 6 points", read.Sentences([])[1], StringComparison.Ordinal);
        Assert.Contains("unchanged since", read.Sentences([])[2], StringComparison.Ordinal);
        Assert.Contains("other contents of b.yaml", read.Sentences(["b.yaml"])[2], StringComparison.Ordinal);
    }

    /// <summary>Claims that the points are faster than 102 h; replications of both share their noise but for what a point makes of it.</summary>
    private ClaimResult? Check(Func<double, double, double, double> hours, int replications = 4)
    {
        double[][] points = Plan.Coordinates();
        using ResultsStore sweep = Open(_sweep.Path);
        using ResultsStore reference = Open(_reference.Path);
        for (int replication = 1; replication <= replications; replication++)
        {
            double noise = ((replication * 7) % 5 / 10.0) - 0.2;
            reference.Add(Record(0, 0, replication, 102 + noise));
            for (int point = 0; point < points.Length; point++)
            {
                double own = noise + ((((point * 3) + (replication * 5)) % 7) - 3) / 100.0;
                sweep.Add(Record(0, point + 1, replication, hours(1 + Math.Round(2 * points[point][0]), points[point][1], own)));
            }
        }

        return new ClaimCheck("faster", new Claim { Says = "It is faster", Of = "transit_time.mean[flow:f]", Against = "a.yaml" }, Plan).Of(sweep, reference, 0);
    }

    private static ReplicationRecord Record(int scenario, long point, int replication, double hours) =>
        new(new ReplicationKey(scenario, point, replication), 1, 1, 1, [new IndicatorValue("transit_time.mean", "flow:f", "h", hours)]);

    private ResultsStore Open(string folder)
    {
        ResultsStore store = ResultsStore.Open(folder, new WorkIdentity("p", $"work {++_works}", "t"), replace: true);
        store.Describe([FakeModel.Stored()]);
        return store;
    }
}
