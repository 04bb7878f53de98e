namespace MiddleCorridorSim.Tests.Scenarios;

public sealed class SaturatedFlowTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("trucks: {few: {count: 3}}\n", false)]
    [InlineData("trucks: {few: {driver_hours: true}}\n", true)]
    public void Load_SaturatedTrucks_NeedAFleetOfLimitedNumber(string trucks, bool isFault)
    {
        using ScenarioFolder folder = new();
        string text = ScenarioFolder.TwoControls.Replace(
            "rate: 8 /h, arrivals: poisson", trucks.Length > 0 ? "arrivals: saturated, fleet: few" : "arrivals: saturated", StringComparison.Ordinal);

        Assert.Equal(isFault, folder.Load(text + trucks).Faults.Any(fault => fault.ToString().Contains("limits who sets out", StringComparison.Ordinal)));
    }
}
