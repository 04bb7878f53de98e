using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Tests.Scenarios;

/// <summary>The load of the example is 8 /h x 6 min = 0.8 of one booth at customs, and 8 /h x 30 % x 10 min / 2 = 0.2 at the scan.</summary>
public sealed class LoadCheckTests : IDisposable
{
    private readonly ScenarioFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("flows.trucks.rate=9.9 /h")]
    [InlineData("regimes.plain.service_factor=1.24")]
    [InlineData("regimes.plain.service_factor=2", "posts.POST.road.controls.customs.patience=3 h")]
    [InlineData("regimes.plain.service_factor=2", "posts.POST.road.controls.customs.service_by_flow={trucks: 3.5 min}")]
    [InlineData("posts.POST.road.controls.customs={kind: documents}", "regimes.plain.pre_cleared=50 %", "flows.trucks.rate=19 /h")]
    [InlineData("flows.trucks.returns=empty", "posts.POST.road.controls.customs.booths=1")]
    [InlineData("posts.POST.road.controls.customs.shifts=[{from: 00:00, until: 20:00}]")]
    [InlineData("flows.trucks.rate=12 /h", "links.BYPASS={from: WEST, to: EAST, mode: road, distance: 90 km, speed: 40 km/h}")]
    public void Load_WithinCapacityOrWithAnotherWay_SaysNothing(params string[] sets) => Assert.Empty(Warnings(sets));

    [Theory]
    [InlineData("1.01", "customs", "flows.trucks.rate=10.1 /h")]
    [InlineData("1.2", "customs", "regimes.plain.service_factor=1.5")]
    [InlineData("1.6", "customs", "flows.trucks.returns=loaded", "posts.POST.road.controls.customs.shared=true")]
    [InlineData("1.07", "customs", "posts.POST.road.controls.customs.shifts=[{from: 00:00, until: 18:00}]")]
    [InlineData("1.33", "scan", "posts.POST.road.controls.scan.kind=scan", "regimes.plain.scan_share=100 %", "regimes.plain.service_factor=2", "posts.POST.road.controls.customs=null")]
    [InlineData("1.2", "customs", "posts.POST.road.controls.customs.service_by_flow={trucks: 9 min}")]
    [InlineData("1.4", "customs", "posts.POST.road.controls.customs.service_by_flow={trucks: 4.5 min}", "posts.POST.road.controls.customs.shared=true", "flows.trucks.returns=loaded")]
    [InlineData("1.6", "customs", "posts.POST.road.controls.customs.service_by_commodity={grain: 12 min}", "flows.trucks.commodity=grain")]
    [InlineData("1.2", "customs", "regimes.plain.withdrawal={every: 2 d, lasts: 1 d}")]
    public void Load_AboveCapacity_SaysHowMuch(string times, string control, params string[] sets) => Assert.Equal(
        [$"warning: POST/road/{control} is asked for {times} of its capacity: its queue will grow without bound"], Warnings(sets));

    [Fact]
    public void Load_OnUnmannedBooths_SaysThatNobodyIsThere() => Assert.Contains(
        "warning: POST/road/customs is asked for what nobody is there to do: its queue will grow without bound", Warnings(["regimes.plain.manned=0 %"]));

    private IEnumerable<string> Warnings(string[] sets)
    {
        LoadedScenario loaded = _folder.Load(ScenarioFolder.TwoControls, sets);
        Assert.Empty(_folder.Told(loaded.Faults));
        return loaded.Warnings.Select(warning => warning.Message);
    }
}
