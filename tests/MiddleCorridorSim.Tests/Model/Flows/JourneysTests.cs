namespace MiddleCorridorSim.Tests.Model.Flows;

public sealed class JourneysTests
{
    [Fact]
    public void Go_RouteClosesWhileFreightWaitsForATruck_TakesOneTruckAndGoesRound()
    {
        // The second load is promised the short road, and gets the only truck when that is closed.
        CorridorRun run = CorridorRun.Of("""
            name: one truck, two roads
            start: 2026-01-01
            duration: 40 d
            nodes:
              A: {country: AZ}
              B: {country: AZ}
              C: {country: AZ}
            links:
              A-B: {from: A, to: B, mode: road, distance: 3000 km, speed: 60 km/h, route: short}
              A-C: {from: A, to: C, mode: road, distance: 3000 km, speed: 60 km/h}
              C-B: {from: C, to: B, mode: road, distance: 3000 km, speed: 60 km/h}
            routes:
              short: {closes: 2026-01-02}
            trucks:
              one: {count: 1}
            choice: {rule: cheapest}
            flows:
              loads: {from: A, to: B, mode: road, arrivals: {timetable: ["Thu 06:00"]}, batch: 2, ends: 2026-01-02, fleet: one, returns: none}
            """);

        Assert.Equal(2, run["delivered", "flow:loads"]);
        Assert.Equal((50 + 150) / 2.0, run["transit_time.mean", "flow:loads"], 6);
    }

    [Fact]
    public void Go_RouteClosesWhileFreightWaitsForATrain_GoesAnotherWayAtOnce()
    {
        CorridorRun run = CorridorRun.Of("""
            name: a train that never fills
            start: 2026-01-01
            duration: 40 d
            nodes:
              A: {country: AZ}
              B: {country: AZ}
            links:
              line: {from: A, to: B, mode: rail, distance: 100 km, speed: 50 km/h, route: rail}
              road: {from: A, to: B, mode: road, distance: 100 km, speed: 10 km/h}
            routes:
              rail: {closes: 2026-01-10}
            trains:
              express: {from: A, to: B, capacity: 10 TEU}
            choice: {rule: cheapest}
            flows:
              boxes: {from: A, to: B, unit: container, arrivals: {timetable: ["Thu 06:00"]}, batch: 3, ends: 2026-01-02}
            """);

        Assert.Equal(3, run["delivered", "flow:boxes"]);
        Assert.Equal((9 * 24) - 6 + 10, run["transit_time.mean", "flow:boxes"], 6);
    }

    [Fact]
    public void Go_SaturatedFlowIsTurnedBackAtItsOrigin_TheNextIsCreated()
    {
        CorridorRun run = CorridorRun.Of("""
            name: nobody is let out
            start: 2026-01-01
            duration: 10 d
            nodes:
              A: {country: AZ}
              B: {country: AM}
            links:
              A-B: {from: A, to: B, mode: road, distance: 60 km, speed: 60 km/h}
            regimes:
              strict: {authority: test}
            posts:
              A: {regime: strict, road: {controls: {officer: {service: 1 h, turns_back: 100 %}}}}
            trucks:
              one: {count: 1}
            flows:
              loads: {from: A, to: B, mode: road, arrivals: saturated, fleet: one, returns: none}
            """);

        Assert.Equal((10 * 24) - 1, run["turned_back", "flow:loads"]);
    }
}
