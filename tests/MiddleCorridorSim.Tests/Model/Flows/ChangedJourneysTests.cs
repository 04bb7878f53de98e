namespace MiddleCorridorSim.Tests.Model.Flows;

public sealed class ChangedJourneysTests
{
    /// <summary>One truck; the road from the middle to the end closes while it is on its way to the middle.</summary>
    private const string ClosingRoad = """
        name: a road closes ahead
        start: 2026-01-01
        duration: 40 h
        nodes:
          START: {country: GE}
          MIDDLE: {country: GE}
          OTHER: {country: GE}
          END: {country: GE}
        links:
          FIRST: {from: START, to: MIDDLE, mode: road, distance: 100 km, speed: 50 km/h}
          SHORT: {from: MIDDLE, to: END, mode: road, distance: 50 km, speed: 50 km/h, route: short}
          LONG: {from: MIDDLE, to: OTHER, mode: road, distance: 100 km, speed: 50 km/h}
          LAST: {from: OTHER, to: END, mode: road, distance: 50 km, speed: 50 km/h}
        routes: {short: {closes: 2026-01-01T01:30:00Z}}
        trucks: {one: {count: 1}}
        flows:
          trucks: {from: START, to: END, mode: road, arrivals: {timetable: ["00:00"]}, batch: 2, ends: 2026-01-01T12:00:00Z, fleet: one, returns: empty}
        """;

    private const string Edge = """
        name: an edge
        start: 2026-01-01
        duration: 1 d
        nodes:
          WEST: {country: AZ}
          POST: {country: AM}
          EAST: {country: AM}
        links:
          WEST-POST: {from: WEST, to: POST, mode: road, distance: 0 km, speed: 60 km/h, route: way}
          POST-EAST: {from: POST, to: EAST, mode: road, distance: 0 km, speed: 60 km/h}
        regimes:
          plain: {authority: test}
        posts:
          POST: {regime: plain, road: {controls: {officer: {booths: 1, service: 1 h}}}}
        flows:
          trucks: {from: WEST, to: EAST, mode: road, arrivals: {timetable: ["06:00"]}, returns: none}
        """;

    [Fact]
    public void Go_RoadClosesAhead_TruckTakesTheOtherAndComesBackByIt()
    {
        CorridorRun run = CorridorRun.Of(ClosingRoad);

        // The first takes 2 + 2 + 1 h and is back after 10 h; the second waits for it.
        Assert.Equal((5 + 15) / 2.0, run["transit_time.mean", "flow:trucks"], 6);
    }

    [Theory]
    [InlineData("name=one truck", 1, 1)]
    [InlineData("flows.trucks.ends=2026-01-01T01:00:00Z", 0, 0)]
    [InlineData("routes.way=closed", 1, 0)]
    [InlineData("posts.POST.road.controls.officer.booths=0", 1, 0)]
    [InlineData("regimes.plain.manned=0", 1, 0)]
    [InlineData("duration=3650 d", 3650, 3650)]
    public void Go_EdgeOfWhatCanHappen_EveryConsignmentIsAccountedFor(string set, int created, int delivered)
    {
        CorridorRun run = CorridorRun.Of(Edge, set);

        Assert.Equal(created, run["created", "all"]);
        Assert.Equal(delivered, run["delivered", "all"]);
        Assert.Equal(created - delivered, run["under_way", "all"] + run["unroutable", "all"]);
    }
}
