using MiddleCorridorSim.Scenarios.Reference;
using MiddleCorridorSim.Scenarios.Schemas;

namespace MiddleCorridorSim.Tests.Scenarios;

public sealed class GeneratedReferenceTests
{
    [Fact]
    public void Reference_OfScenarioFiles_IsCurrent() =>
        Repository.AssertCurrent(ScenarioReference.Markdown(), "docs", "reference", "scenario.md");

    [Fact]
    public void Schema_OfScenarioFiles_IsCurrent() =>
        Repository.AssertCurrent(ScenarioSchema.Json(), "docs", "reference", "scenario.schema.json");

    [Fact]
    public void Schema_OfStudyFiles_IsCurrent() =>
        Repository.AssertCurrent(MiddleCorridorSim.Experiments.Studies.StudySchema.Json(), "docs", "reference", "study.schema.json");

    [Fact]
    public void Reference_EveryField_HasASentence() =>
        Assert.DoesNotContain(ScenarioReference.Markdown().Split('\n'), line => line.StartsWith("| `", StringComparison.Ordinal) && line.EndsWith("|  |", StringComparison.Ordinal));
}
