namespace MiddleCorridorSim.Tests.Model.Sea;

/// <summary>What becomes of vessels and their freight when the way closes.</summary>
public sealed class VesselFatesTests
{
    /// <summary>Ten trucks fill a vessel at 09:00; 1 h of loading, 5 h at sea. Round by road it is 40 h.</summary>
    private const string Ferry = """
        name: a ferry and a long way round
        start: 2026-01-01
        duration: 20 d
        nodes: {A: {country: KZ}, B: {country: AZ}, C: {country: KZ}}
        links:
          SEA: {from: A, to: B, mode: sea, distance: 100 km, route: sea}
          FIRST: {from: A, to: C, mode: road, distance: 1000 km, speed: 50 km/h}
          LAST: {from: C, to: B, mode: road, distance: 1000 km, speed: 50 km/h}
        terminals: {A: {berths: 1}, B: {berths: 1}}
        vessels:
          ferry: {from: A, to: B, count: 1, carries: [truckload], capacity: 10 trucks, sailing: 5 h, handling: 6 min}
        choice: {rule: cheapest}
        flows:
          trucks: {from: A, to: B, mode: road, arrivals: {timetable: ["Thu 09:00"]}, batch: 10, ends: 2026-01-02, returns: none}
        """;

    private const string Storm = "disruptions={storm: {at: [SEA], from: 2026-01-01T09:30:00Z, until: 2026-01-01T20:00:00Z}}";

    [Theory]
    [InlineData("2026-01-01T16:01:00Z", 1 + 5 + 1)]
    [InlineData("2026-01-01T10:30:00Z", 1 + 5 + 1)]
    [InlineData("2026-01-01T09:30:00Z", 1 + 1 + 40)]
    public void Depart_RouteCloses_VesselAtSeaArrivesAndOneInPortPutsItsFreightAshore(string closes, double hours)
    {
        CorridorRun run = CorridorRun.Of(Ferry, $"routes={{sea: {{closes: {closes}}}}}");

        Assert.Equal(10, run["delivered", "flow:trucks"]);
        Assert.Equal(hours, run["transit_time.mean", "flow:trucks"], 6);
    }

    [Fact]
    public void Depart_RouteClosesWhileItWaitsForTheStorm_PutsItsFreightAshore()
    {
        CorridorRun run = CorridorRun.Of(Ferry, Storm, "routes={sea: {closes: 2026-01-01T15:00:00Z}}");

        // Loaded at 10:00, in port until 15:00, unloaded at 16:00, then 40 h by road.
        Assert.Equal(7 + 40, run["transit_time.mean", "flow:trucks"], 6);
    }

    [Fact]
    public void Depart_RouteClosesWhileTheFleetIsClosed_PutsItsFreightAshore()
    {
        CorridorRun run = CorridorRun.Of(Ferry, Storm.Replace("SEA", "ferry", StringComparison.Ordinal), "routes={sea: {closes: 2026-01-01T15:00:00Z}}");

        Assert.Equal(7 + 40, run["transit_time.mean", "flow:trucks"], 6);
    }

    [Theory]
    [InlineData("SEA")]
    [InlineData("sea")]
    [InlineData("ferry")]
    [InlineData("A")]
    [InlineData("B")]
    [InlineData("country:AZ")]
    public void Depart_StormInPort_SailsAfterIt(string at)
    {
        CorridorRun run = CorridorRun.Of(Ferry, Storm.Replace("SEA", at, StringComparison.Ordinal));

        // Loaded at 10:00, sails at 20:00, at B at 01:00 and unloaded at 02:00; a closed port lets trucks in at 20:00 only if it is A, which closed after they came.
        Assert.Equal(17, run["transit_time.mean", "flow:trucks"], 6);
    }

    [Theory]
    [InlineData("SEA", "finish", 7)]
    [InlineData("SEA", "wait", 7 + 6)]
    [InlineData("ferry", "finish", 7)]
    [InlineData("ferry", "wait", 7 + 6)]
    [InlineData("SEA, ferry", "wait", 7 + 6)]
    public void Cross_StormAtSea_FinishesOrStands(string at, string underWay, double hours)
    {
        // At sea from 10:00 on; shut from 11:00 to 17:00.
        CorridorRun run = CorridorRun.Of(Ferry, $"disruptions={{storm: {{at: [{at}], under_way: {underWay}, from: 2026-01-01T11:00:00Z, until: 2026-01-01T17:00:00Z}}}}");

        Assert.Equal(hours, run["transit_time.mean", "flow:trucks"], 6);
    }

    [Theory]
    [InlineData("SEA", 1 + 10 + 1)]
    [InlineData("ferry", 2 + 10 + 2)]
    [InlineData("A", 2 + 5 + 1)]
    [InlineData("B", 1 + 5 + 2)]
    [InlineData("country:KZ", 2 + 5 + 1)]
    [InlineData("A, ferry", 4 + 10 + 2)]
    public void Slows_LinkFleetOrPort_TakesTwiceAsLongThere(string at, double hours)
    {
        CorridorRun run = CorridorRun.Of(Ferry, $"disruptions={{calm: {{at: [{at}], slows: 2, from: 2026-01-01, until: 2026-01-10}}}}");

        Assert.Equal(hours, run["transit_time.mean", "flow:trucks"], 6);
    }

    [Fact]
    public void Dispatch_FleetWithoutNumber_IsClosedAndReroutedTheSame()
    {
        CorridorRun run = CorridorRun.Of(Ferry, Storm, "vessels.ferry.count=null", "routes={sea: {closes: 2026-01-01T15:00:00Z}}");

        // As with a vessel of a fleet that has a number: loaded at 10:00, in port until 15:00, unloaded at 16:00.
        Assert.Equal(7 + 40, run["transit_time.mean", "flow:trucks"], 6);
    }

    [Fact]
    public void CallAt_TwoVesselsInOnePort_DrawTheirOwnTimes()
    {
        // They arrive at once and stay for exponential times of mean 10 h before they want the only crane for 2 h. With the same draws
        // one of the two would wait for 2 h each time, an hour on average; with their own the second waits for 2 - 10 (1 - exp(-0.2)) h.
        CorridorRun run = CorridorRun.Of("""
            name: two vessels side by side
            start: 2026-01-01
            duration: 4000 d
            nodes: {A: {country: KZ}, B: {country: AZ}}
            links: {SEA: {from: A, to: B, mode: sea, distance: 100 km}}
            terminals: {B: {cranes: 1, handling: 2 h}}
            vessels: {pair: {from: A, to: B, count: 2, one_way: true, carries: [container], capacity: 1 TEU, sailing: 5 h, turnaround: {exponential: 10 h}}}
            flows:
              boxes: {from: A, to: B, arrivals: {timetable: ["Mon 06:00"]}, batch: 2}
            """);

        double second = 2 - (10 * (1 - Math.Exp(-0.2)));
        Assert.InRange(run["waiting.mean", "terminal:B"], (second / 2) - 0.05, (second / 2) + 0.05);
    }
}
