namespace MiddleCorridorSim.Tests.Scenarios;

public sealed class SectionTimesTests
{
    [Fact]
    public void Load_RailwayWhoseSectionsGiveItsTimes_NeedsNoSpeed()
    {
        using ScenarioFolder folder = new();
        string railway = ScenarioFolder.TwoControls.Replace(
            "regimes:",
            "  RAILS: {from: WEST, to: EAST, mode: rail, distance: 50 km, line: {tracks: single, sections: [{there: 20 min}, {there: 15 min}]}}\nregimes:",
            StringComparison.Ordinal);

        Assert.Empty(folder.Told(folder.Load(railway).Faults));
    }
}
