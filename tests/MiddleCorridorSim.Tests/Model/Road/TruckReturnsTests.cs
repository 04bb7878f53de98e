namespace MiddleCorridorSim.Tests.Model.Road;

public sealed class TruckReturnsTests
{
    /// <summary>One truck for two loads; the road by which it came closes while it is on it.</summary>
    private const string TwoRoads = """
        name: the way back closes
        start: 2026-01-01
        duration: 60 h
        nodes:
          A: {country: AZ}
          B: {country: AZ}
          C: {country: AZ}
        links:
          SHORT: {from: A, to: B, mode: road, distance: 100 km, speed: 50 km/h, route: short}
          FIRST: {from: A, to: C, mode: road, distance: 100 km, speed: 50 km/h, route: long}
          SECOND: {from: C, to: B, mode: road, distance: 100 km, speed: 50 km/h}
        routes: {short: {closes: 2026-01-01T01:00:00Z}}
        choice: {rule: cheapest}
        trucks: {one: {count: 1}}
        flows:
          loads: {from: A, to: B, mode: road, arrivals: {timetable: ["00:00"]}, batch: 2, ends: 2026-01-01T12:00:00Z, fleet: one, returns: empty}
        """;

    [Fact]
    public void Drive_WayBackCloses_GoesHomeByAnother()
    {
        CorridorRun run = CorridorRun.Of(TwoRoads);

        // 2 h there, 4 h home by C, and 4 h there by C for the second.
        Assert.Equal(2, run["delivered", "flow:loads"]);
        Assert.Equal((2 + 10) / 2.0, run["transit_time.mean", "flow:loads"], 6);
    }

    [Fact]
    public void Drive_NoWayHomeIsOpen_WaitsUntilOneIs()
    {
        CorridorRun run = CorridorRun.Of(TwoRoads, "routes.long={opens: 2026-01-01T10:00:00Z}");

        // At B until 10:00, home by C at 14:00, and by C once more.
        Assert.Equal((2 + 18) / 2.0, run["transit_time.mean", "flow:loads"], 6);
    }

    [Theory]
    [InlineData("none", 2, 4)]
    [InlineData("empty", 2, 6)]
    [InlineData("loaded", 2, 6)]
    public void Drive_OneTruckForTwoLoads_SecondWaitsUntilItIsHome(string returns, double first, double second)
    {
        CorridorRun run = CorridorRun.Of(TwoRoads, "routes.short=open", $"flows.loads.returns={returns}");

        Assert.Equal((first + second) / 2, run["transit_time.mean", "flow:loads"], 6);
    }

    [Theory]
    [InlineData("empty", 1 + 2 + 0.5 + 2, 0.5)]
    [InlineData("loaded", 1 + 2 + 1 + 2, 1)]
    public void Drive_PostOnTheWayBack_IsPassedAgain(string returns, double home, double stay)
    {
        // Loads take an hour at the only booth; a control of empties takes half of them, a constant hour each.
        CorridorRun run = CorridorRun.Of("""
            name: there and back through a post
            start: 2026-01-01
            duration: 60 h
            nodes:
              A: {country: AM}
              B: {country: AZ}
            links:
              ROAD: {from: A, to: B, mode: road, distance: 100 km, speed: 50 km/h}
            regimes: {plain: {authority: test}}
            posts:
              A: {regime: plain, road: {controls: {papers: {service: 30 min}, search: {service: 30 min, applies_to_empties: 0 %}}}}
            trucks: {one: {count: 1}}
            flows:
              loads: {from: A, to: B, mode: road, arrivals: {timetable: ["00:00"]}, batch: 2, ends: 2026-01-01T12:00:00Z, fleet: one, returns: empty}
            """, $"flows.loads.returns={returns}");

        Assert.Equal(((1 + 2) + (home + 1 + 2)) / 2, run["transit_time.mean", "flow:loads"], 6);
        Assert.Equal(stay, run["border_time.mean", "post:A/road/inbound"], 6);
    }
}
