using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Tests.Scenarios;

public sealed class ShippedScenarioTests
{
    public static TheoryData<string> Names => [.. Repository.Scenarios.Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_ShippedScenario_HasNoFaultAndSaysWhatItIs(string name)
    {
        LoadedScenario loaded = ScenarioLoader.Load(Path.Combine(Repository.Root, "scenarios", name), []);

        Assert.Empty(loaded.Faults);
        Assert.NotEqual("", loaded.Scenario!.Description ?? "");
    }
}
