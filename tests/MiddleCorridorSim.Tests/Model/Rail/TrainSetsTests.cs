namespace MiddleCorridorSim.Tests.Model.Rail;

public sealed class TrainSetsTests
{
    private const string Trains = """
        name: one train set
        start: 2026-01-01
        warm_up: 5 d
        duration: 45 d
        nodes:
          WEST: {country: AZ}
          EAST: {country: GE}
        links:
          TRACK: {from: WEST, to: EAST, mode: rail, distance: 100 km, speed: 50 km/h}
        trains:
          block: {from: WEST, to: EAST, carries: [container], capacity: 10 TEU, sets: 1}
        flows:
          boxes: {from: WEST, to: EAST, mode: rail, rate: 10 /h, arrivals: regular}
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Return_FreightAtOneEndOnly_SetRunsBackEmptyForMore(bool bothWays)
    {
        // 2 h there with ten, 2 h back: 40 d of 6 rounds.
        CorridorRun run = CorridorRun.Of(Trains, $"trains.block.both_ways={(bothWays ? "true" : "false")}");

        Assert.Equal(40 * 6 * 10 / 40.0 * 365, run["throughput_teu", "flow:boxes"], 6);
    }

    [Fact]
    public void Return_FreightAtBothEnds_SetIsLoadedEachWay()
    {
        CorridorRun run = CorridorRun.Of(
            Trains + "\n  back: {from: EAST, to: WEST, mode: rail, rate: 10 /h, arrivals: regular}");

        Assert.Equal(6 * 10 * 365, run["throughput_teu", "flow:boxes"], 6);
        Assert.Equal(6 * 10 * 365, run["throughput_teu", "flow:back"], 6);
    }
}
