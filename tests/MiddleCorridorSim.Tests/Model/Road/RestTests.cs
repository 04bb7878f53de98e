namespace MiddleCorridorSim.Tests.Model.Road;

public sealed class RestTests
{
    /// <summary>AETR: 8 h of driving need one break of 45 min; the next 8 h need a daily rest of 11 h before, or within them.</summary>
    [Fact]
    public void Carry_TwelveHoursOnAFerryBetweenTwoDrives_CountAsTheDailyRest()
    {
        CorridorRun run = CorridorRun.Of("""
            name: a ferry between two roads
            start: 2026-01-01
            duration: 10 d
            nodes:
              A: {country: AZ}
              B: {country: AZ}
              C: {country: KZ}
              D: {country: KZ}
            links:
              A-B: {from: A, to: B, mode: road, distance: 480 km, speed: 60 km/h}
              B-C: {from: B, to: C, mode: sea, distance: 400 km, speed: 20 km/h}
              C-D: {from: C, to: D, mode: road, distance: 480 km, speed: 60 km/h}
            vessels:
              ferry: {from: B, to: C, carries: [truckload], capacity: 1 trucks, sailing: 12 h}
            trucks:
              all: {driver_hours: true}
            flows:
              loads: {from: A, to: D, mode: road, arrivals: {timetable: ["Thu 06:00"]}, ends: 2026-01-02, fleet: all, returns: none}
            """);

        Assert.Equal(8.75 + 12 + 8.75, run["transit_time.mean", "flow:loads"], 6);
    }

    [Fact]
    public void Carry_ElevenHoursAtTheDestinationBeforeTheWayBack_CountAsTheDailyRest()
    {
        // The second load waits until the only truck is home again.
        CorridorRun run = CorridorRun.Of("""
            name: there and back
            start: 2026-01-01
            duration: 10 d
            nodes:
              A: {country: AZ}
              B: {country: AZ}
            links:
              A-B: {from: A, to: B, mode: road, distance: 480 km, speed: 60 km/h}
            trucks:
              one: {count: 1, driver_hours: true, turnaround: 11 h}
            flows:
              loads: {from: A, to: B, mode: road, arrivals: {timetable: ["Thu 06:00"]}, batch: 2, ends: 2026-01-02, fleet: one, returns: empty}
            """);

        double home = 8.75 + 11 + 8.75;
        Assert.Equal((8.75 + home + 8.75) / 2, run["transit_time.mean", "flow:loads"], 6);
    }

    /// <summary>8 h of driving with a break, 12 h before a road that is shut, 8 h of driving with a break: the stay is the daily rest.</summary>
    [Theory]
    [InlineData("routes={on: {closes: 2026-01-01T10:00:00Z}, round: {opens: 2026-01-02T02:45:00Z}}")]
    [InlineData("disruptions={rocks: {at: [B-C], from: 2026-01-01, until: 2026-01-02T02:45:00Z}}")]
    [InlineData("routes={on: {closes: 2026-01-01T20:00:00Z}, round: {opens: 2026-01-02T02:45:00Z}}", "disruptions={rocks: {at: [B-C], from: 2026-01-01, until: 2026-01-09}}")]
    public void Carry_TwelveHoursBeforeAClosedRoad_CountAsTheDailyRest(string closed, params string[] sets)
    {
        CorridorRun run = CorridorRun.Of(
            """
            name: a road that is shut
            start: 2026-01-01
            duration: 10 d
            nodes:
              A: {country: AZ}
              B: {country: AZ}
              C: {country: AZ}
            links:
              A-B: {from: A, to: B, mode: road, distance: 480 km, speed: 60 km/h}
              B-C: {from: B, to: C, mode: road, distance: 480 km, speed: 60 km/h, route: on}
              B-C2: {from: B, to: C, mode: road, distance: 480 km, speed: 60 km/h, route: round, toll: 9000 USD}
            routes: {round: closed}
            trucks:
              all: {driver_hours: true}
            flows:
              loads: {from: A, to: C, mode: road, arrivals: {timetable: ["Thu 06:00"]}, ends: 2026-01-02, fleet: all, returns: none}
            """,
            [closed, .. sets]);

        Assert.Equal(8.75 + 12 + 8.75, run["transit_time.mean", "flow:loads"], 6);
    }

    [Fact]
    public void Drive_TwelveHoursBeforeAClosedRoadOnTheWayHome_CountAsTheDailyRest()
    {
        // Out by 14:45; until 02:45 there is no way back. The second load waits for the truck.
        CorridorRun run = CorridorRun.Of("""
            name: a road that is shut on the way home
            start: 2026-01-01
            duration: 10 d
            nodes:
              A: {country: AZ}
              B: {country: AZ}
            links:
              A-B: {from: A, to: B, mode: road, distance: 480 km, speed: 60 km/h, route: on}
              A-B2: {from: A, to: B, mode: road, distance: 480 km, speed: 60 km/h, route: round}
            routes: {on: {closes: 2026-01-01T14:00:00Z}, round: {opens: 2026-01-02T02:45:00Z}}
            trucks:
              one: {count: 1, driver_hours: true}
            flows:
              loads: {from: A, to: B, mode: road, arrivals: {timetable: ["Thu 06:00"]}, batch: 2, ends: 2026-01-02, fleet: one, returns: empty}
            """);

        double home = 8.75 + 12 + 8.75;
        Assert.Equal((8.75 + home + 8.75) / 2, run["transit_time.mean", "flow:loads"], 6);
    }
}
