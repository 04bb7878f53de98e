namespace MiddleCorridorSim.Tests.Model.Disruptions;

/// <summary>What disruptions strike: posts, countries and groups of routes; links, services, fleets and terminals have tests of their own.</summary>
public sealed class TargetsTests
{
    private const string Border = """
        name: a border
        start: 2026-01-01
        duration: 5 d
        nodes: {A: {country: AZ}, POST: {country: AM}, B: {country: AM}}
        links:
          A-POST: {from: A, to: POST, mode: road, distance: 50 km, speed: 50 km/h, route: north/road}
          POST-B: {from: POST, to: B, mode: road, distance: 50 km, speed: 50 km/h, route: north/road}
        regimes: {plain: {authority: test, at_shift_end: suspend}}
        posts: {POST: {regime: plain, road: {controls: {officer: {booths: 1, service: 1 h}}}}}
        flows:
          trucks: {from: A, to: B, mode: road, arrivals: {timetable: ["00:00"]}, ends: 2026-01-02, returns: none}
        """;

    /// <summary>On the first link until 01:00, at the post until 02:00, on the second link until 03:00.</summary>
    [Theory]
    [InlineData("POST", "finish", "00:30", "04:30", 6.5)]
    [InlineData("country:AM", "finish", "00:30", "04:30", 6.5)]
    [InlineData("country:AM", "finish", "01:30", "04:30", 3)]
    [InlineData("country:AM", "wait", "01:30", "04:30", 6)]
    [InlineData("north", "finish", "00:30", "04:30", 5.5)]
    [InlineData("north/road", "wait", "00:30", "04:30", 7)]
    [InlineData("POST-B", "wait", "02:30", "04:30", 5)]
    [InlineData("A-POST", "finish", "00:30", "04:30", 3)]
    public void Find_Target_HoldsUpWhatItStrikes(string at, string underWay, string from, string until, double hours)
    {
        CorridorRun run = CorridorRun.Of(
            Border, $"disruptions={{shut: {{at: ['{at}'], under_way: {underWay}, from: 2026-01-01T{from}:00Z, until: 2026-01-01T{until}:00Z}}}}");

        Assert.Equal(hours, run["transit_time.mean", "flow:trucks"], 6);
    }

    [Fact]
    public void Find_TwoCausesOfWhichOneHoldsVehicles_TruckGoesOnWhenThatOneEnds()
    {
        // Held on the second link from 02:30 to 03:30; the other closing lets who is on the link finish.
        CorridorRun run = CorridorRun.Of(Border, """
            disruptions={rocks: {at: [POST-B], under_way: wait, from: 2026-01-01T02:30:00Z, until: 2026-01-01T03:30:00Z}, works: {at: [POST-B], from: 2026-01-01T02:15:00Z, until: 2026-01-03}}
            """.Trim());

        Assert.Equal(4, run["transit_time.mean", "flow:trucks"], 6);
    }

    [Theory]
    [InlineData("POST", 4)]
    [InlineData("country:AM", 4)]
    [InlineData("north", 5)]
    [InlineData("POST-B, POST", 5)]
    public void Slows_Target_TakesTwiceAsLongThere(string at, double hours)
    {
        CorridorRun run = CorridorRun.Of(Border, $"disruptions={{rain: {{at: [{(at.Contains(':') ? $"'{at}'" : at)}], slows: 2, from: 2026-01-01, until: 2026-01-03}}}}");

        Assert.Equal(hours, run["transit_time.mean", "flow:trucks"], 6);
    }

    [Fact]
    public void Find_GroupOfAServiceItself_ClosesTheService()
    {
        CorridorRun run = CorridorRun.Of("""
            name: a service with a route of its own
            start: 2026-01-01
            duration: 5 d
            nodes: {A: {country: AZ}, B: {country: AZ}}
            links:
              TRACK: {from: A, to: B, mode: rail, distance: 100 km, speed: 50 km/h}
            trains: {block: {from: A, to: B, capacity: 1 TEU, route: own/rail}}
            disruptions: {strike: {at: [own], from: 2026-01-01, until: 2026-01-02}}
            flows: {boxes: {from: A, to: B, mode: rail, arrivals: {timetable: ["00:00"]}, ends: 2026-01-01T12:00:00Z}}
            """);

        Assert.Equal(26, run["transit_time.mean", "flow:boxes"], 6);
    }
}
