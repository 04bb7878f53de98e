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
}
