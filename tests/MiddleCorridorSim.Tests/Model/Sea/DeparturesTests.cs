namespace MiddleCorridorSim.Tests.Model.Sea;

/// <summary>When vessels sail, and with how much.</summary>
public sealed class DeparturesTests
{
    /// <summary>One container an hour from 00:30 on; vessels that need no time but that at sea.</summary>
    private const string Line = """
        name: a line
        start: 2026-01-01
        duration: 100 d
        nodes: {A: {country: KZ}, B: {country: AZ}}
        links:
          SEA: {from: A, to: B, mode: sea, distance: 100 km}
        vessels:
          line: {from: A, to: B, carries: [container], one_way: true, capacity: 1000 TEU, sailing: 10 h}
        flows:
          boxes: {from: A, to: B, unit: container, rate: 1 /h, arrivals: regular, ends: 2026-04-09}
        """;

    [Theory]
    [InlineData("{when_full: false, at: [\"06:00\"]}", 365.0, 12)]
    [InlineData("{when_full: false, at: [\"Mon 06:00\", \"Thu 06:00\"]}", 365 * 2 / 7.0, ((72 * 72) + (96 * 96)) / 2.0 / 168)]
    [InlineData("{when_full: false, every: 12 h}", 730.0, 6)]
    [InlineData("{when_full: false, every: 24 h, at: [\"12:00\"]}", 730.0, 6)]
    [InlineData("{when_full: false, every: 24 h, at: [\"06:00\"]}", 730.0, ((6 * 6) + (18 * 18)) / 2.0 / 24)]
    [InlineData("{when_full: false, longest_wait: 23 h}", 365.0, 11.5)]
    public void Departs_ByRule_SailsAsOftenAndFreightWaitsAsLong(string departs, double departures, double waiting)
    {
        CorridorRun run = CorridorRun.Of(Line, $"vessels.line.departs={departs}");

        // The first and the last departure of the run may be missing; half a container more or less a departure.
        Assert.InRange(run["departures", "fleet:line"], departures * 0.96, departures * 1.03);
        Assert.Equal(waiting + 10, run["transit_time.mean", "flow:boxes"], tolerance: 0.55 + (0.02 * waiting));
    }

    [Theory]
    [InlineData("100 %", 100)]
    [InlineData("63 %", 63)]
    [InlineData("10 %", 10)]
    public void Board_DraughtLimit_CutsTheLoad(string limit, double load)
    {
        CorridorRun run = CorridorRun.Of(Line, "vessels.line.capacity=100 TEU", $"vessels.line.draught_limit={limit}");

        Assert.Equal(load, run["vessel_load.mean", "fleet:line"], 6);
    }

    [Fact]
    public void Departs_ByTimetableWithAVesselMissing_LeavesLateAndNotTwice()
    {
        // One vessel, 10 h each way: a departure every 8 h is due whenever it comes, and the others are forgotten.
        CorridorRun run = CorridorRun.Of(Line, "vessels.line={count: 1, one_way: false, departs: {when_full: false, every: 8 h}}");

        Assert.Equal(8760 / 10.0, run["departures", "fleet:line"], tolerance: 9);
    }

    [Fact]
    public void Weather_ClosedHalfOfOneMonthAndNotInOthers_SailsAccordingly()
    {
        // Over twenty years: half of Januaries is closed, nothing else; freight waits only then.
        CorridorRun run = CorridorRun.Of(Line, "duration=7300 d", "flows.boxes.rate=1 /day", "vessels.line.capacity=2 TEU", "flows.boxes.teu=2", "flows.boxes.ends=null", """
            disruptions={storm: {at: [SEA], closed_share: [50 %, 0 %, 0 %, 0 %, 0 %, 0 %, 0 %, 0 %, 0 %, 0 %, 0 %, 0 %], lasts: 12 h}}
            """.Trim());

        // A box meets a closed sea with one half in January and waits for 6 h on average: over the year 31/365 x 1/2 x 6 h.
        Assert.Equal(10 + (31 / 365.25 / 2 * 6), run["transit_time.mean", "flow:boxes"], tolerance: 0.06);
    }
}
