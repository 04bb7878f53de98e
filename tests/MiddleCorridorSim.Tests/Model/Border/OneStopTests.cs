namespace MiddleCorridorSim.Tests.Model.Border;

public sealed class OneStopTests
{
    private const string Crossing = """
        name: a one-stop crossing
        start: 2026-01-01
        duration: 10 d
        nodes:
          WEST: {country: AZ}
          EXIT: {country: AZ}
          ENTRY: {country: AM}
          EAST: {country: AM}
        links:
          WEST-EXIT: {from: WEST, to: EXIT, mode: road, distance: 0 km, speed: 60 km/h}
          EXIT-ENTRY: {from: EXIT, to: ENTRY, mode: road, distance: 0 km, speed: 60 km/h}
          ENTRY-EAST: {from: ENTRY, to: EAST, mode: road, distance: 0 km, speed: 60 km/h}
        regimes:
          joint: {authority: test, one_stop: true}
          recalled: {authority: test, one_stop: true, withdrawal: {every: 1 h, lasts: 9 h}}
        posts:
          EXIT: {regime: joint, road: &lane {controls: {officer: {service: 15 min}}}}
          ENTRY: {regime: joint, road: *lane}
        flows:
          trucks: {from: WEST, to: EAST, mode: road, arrivals: {timetable: ["Thu 06:00"]}, ends: 2026-01-02, returns: none}

        """;

    [Fact]
    public void Pass_ClearedAtTheFirstPost_PassesTheSecondFreely()
    {
        CorridorRun run = CorridorRun.Of(Crossing);

        Assert.Equal(0.25, run["border_time.mean", "post:EXIT/road/outbound"], 6);
        Assert.Equal(0, run["border_time.mean", "post:ENTRY/road/inbound"], 6);
    }

    [Fact]
    public void Pass_SecondPostIsClosed_WaitsUntilItOpens()
    {
        CorridorRun run = CorridorRun.Of(Crossing + """
            disruptions:
              shut: {at: [ENTRY], from: 2026-01-01, until: 2026-01-03}
            """);

        Assert.Equal(48 - 6.25, run["border_time.mean", "post:ENTRY/road/inbound"], 6);
    }

    [Fact]
    public void Pass_StaffOfTheSecondPostIsWithdrawn_WaitsUntilItReturns()
    {
        CorridorRun run = CorridorRun.Of(Crossing, "posts.ENTRY.regime=recalled");

        Assert.Equal(10 - 6.25, run["border_time.mean", "post:ENTRY/road/inbound"], 6);
    }
}
