using MiddleCorridorSim.Experiments.WarmUps;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Tests.Experiments.Sweeps;
using MiddleCorridorSim.Tests.Scenarios;

namespace MiddleCorridorSim.Tests.Experiments;

public sealed class WarmUpDetectionTests : IDisposable
{
    private readonly ScenarioFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // Trucks take 30 days from end to end, so the number under way grows for 30 days and then stands.
    [Fact]
    public void Find_SystemThatFillsForThirtyDays_FindsThem()
    {
        FoundWarmUp found = Find("links.WEST-POST.transit_time=30 d", "duration=400 d", "posts=null", "flows.trucks.rate=40 /day");

        Assert.InRange(found.Length.TotalDays, 26, 34);
        Assert.False(found.RunTooShort);
    }

    [Fact]
    public void Find_QueueThatGrowsWithoutEnd_SaysThatTheRunIsTooShort()
    {
        FoundWarmUp found = Find("flows.trucks.rate=14 /h", "duration=40 d", "warm_up=1 d");

        Assert.True(found.RunTooShort);
    }

    private FoundWarmUp Find(params string[] sets)
    {
        LoadedScenario loaded = _folder.Load(ScenarioFolder.TwoControls, sets);
        Assert.Empty(loaded.Faults);
        return new WarmUpDetection(PostStudy.Body).Find(loaded.Scenario!, 2, CancellationToken.None);
    }
}
