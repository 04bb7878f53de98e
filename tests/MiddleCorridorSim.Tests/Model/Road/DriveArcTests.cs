namespace MiddleCorridorSim.Tests.Model.Road;

public sealed class DriveArcTests
{
    private const string TwoRoads = """
        name: a storm, then a closed route
        start: 2026-01-01
        duration: 100 h
        nodes: {A: {country: AZ}, B: {country: AZ}, C: {country: AZ}}
        links:
          SHORT: {from: A, to: B, mode: road, distance: 100 km, speed: 50 km/h, route: short}
          FIRST: {from: A, to: C, mode: road, distance: 1000 km, speed: 50 km/h}
          SECOND: {from: C, to: B, mode: road, distance: 1000 km, speed: 50 km/h}
        routes: {short: {closes: 2026-01-01T05:00:00Z}}
        choice: {rule: cheapest}
        disruptions: {storm: {at: [SHORT], from: 2026-01-01, until: 2026-01-01T10:00:00Z}}
        flows:
          loads: {from: A, to: B, mode: road, arrivals: {timetable: ["00:01"]}, ends: 2026-01-01T12:00:00Z, returns: none}
        """;

    [Fact]
    public void Carry_RouteClosesWhileItWaitsForAStormToPass_TakesAnotherWay()
    {
        CorridorRun run = CorridorRun.Of(TwoRoads);

        // It waits before the short road until 05:00, then takes 40 h by C.
        Assert.Equal(5 - (1 / 60.0) + 40, run["transit_time.mean", "flow:loads"], 6);
    }

    [Fact]
    public void Carry_StormPasses_GoesOn() =>
        Assert.Equal(12 - (1 / 60.0), CorridorRun.Of(TwoRoads, "routes.short=open")["transit_time.mean", "flow:loads"], 6);
}
