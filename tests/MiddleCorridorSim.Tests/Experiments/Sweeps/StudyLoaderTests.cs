using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Tests.Experiments.Sweeps;

public sealed class StudyLoaderTests
{
    [Fact]
    public void Load_SeveralFaults_TellsAllWithTheirLines()
    {
        using PostStudy study = new("""
            scenario: post.yaml
            factors:
              rate: {path: flows.*.rate, scale: [0.5, 1], range: [1 /h, 2 /h]}
              time: {path: flows.*.rate, range: [5 min, 2 min]}
              any: {path: flows.*.rate, levels: [1 parsec]}
            responses: [transit_tim.mean]
            """);
        IReadOnlyList<Fault> faults = StudyLoader.Load(study.Path).Faults;

        Assert.Equal([3, 4, 5, 6], faults.Select(fault => fault.Line).Distinct());
        Assert.Contains(faults, fault => fault.Line == 4 && fault.Message.Contains("the lower end first", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_MisspeltField_NamesTheNearest()
    {
        using PostStudy study = new("scenario: post.yaml\nfactrs: {}\n");

        Fault fault = Assert.Single(StudyLoader.Load(study.Path).Faults);
        Assert.Equal(2, fault.Line);
        Assert.Contains("Did you mean \"factors\"?", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_PathThatLeadsNowhere_TellsItAtItsFactor()
    {
        using PostStudy study = new("""
            scenario: post.yaml
            replications: 1
            factors:
              booths: {path: posts.POST.road.controls.custms.booths, levels: [1, 2]}
            """);
        IReadOnlyList<Fault> faults = StudyLoader.Load(study.Path).Faults;

        Assert.All(faults, fault => Assert.Equal((study.Path, 4), (fault.File, fault.Line)));
        Assert.Contains("customs", faults[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_LevelsThatAreMappings_AreTakenWithQuotesOrWithout()
    {
        using PostStudy study = new("""
            scenario: post.yaml
            replications: 1
            factors:
              service: {path: posts.POST.road.controls.customs.service, levels: [5 min, {exponential: 6 min}, "{uniform: [4 min, 6 min]}"]}
            """);

        Assert.Equal(["5 min", "{exponential: 6 min}", "{uniform: [4 min, 6 min]}"], study.Load().Study!.Factors["service"].Levels);
    }

    [Fact]
    public void Load_TwoFactorsOverOnePath_IsAFaultOfTheSecond()
    {
        using PostStudy study = new("""
            scenario: post.yaml
            factors:
              few: {path: posts.POST.road.controls.customs.booths, levels: [1, 2]}
              many: {path: posts.POST.road.controls.customs.booths, levels: [3, 4]}
            """);

        Fault fault = Assert.Single(StudyLoader.Load(study.Path).Faults);
        Assert.Equal(4, fault.Line);
        Assert.Contains("found that of few", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{sobol: 6}", true)]
    [InlineData("{sobol_sequence: 100}", true)]
    [InlineData("{sobol: 8}", false)]
    [InlineData("{lhs: 6}", false)]
    public void Load_SobolSizeThatIsNoPowerOfTwo_IsWarnedOf(string design, bool warned)
    {
        using PostStudy study = new($$"""
            scenario: post.yaml
            design: {{design}}
            factors:
              booths: {path: posts.POST.road.controls.customs.booths, levels: [1, 2]}
            """);

        Assert.Equal(warned, study.Load().Warnings.Any(warning => warning.Message.Contains("a power of two", StringComparison.Ordinal)));
    }
}
