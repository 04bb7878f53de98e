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
}
