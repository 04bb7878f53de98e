namespace MiddleCorridorSim.Tests.Model.Sea;

public sealed class FleetServiceTests
{
    private const string Ferry = """
        name: a ferry
        start: 2026-01-01
        duration: 40 d
        nodes:
          WEST: {country: AZ}
          EAST: {country: KZ}
        links:
          SEA: {from: WEST, to: EAST, mode: sea, distance: 100 km}
        terminals:
          WEST: {cranes: 1, handling: 6 min}
        vessels:
          ferry: {from: WEST, to: EAST, one_way: true, carries: [container], capacity: 100 TEU, sailing: 10 h, departs: {when_full: false, every: 24 h}}
        flows:
          boxes: {from: WEST, to: EAST, rate: 1 /h, arrivals: regular, ends: 2026-02-05}
        """;

    [Fact]
    public void Sail_OneWayWithoutCount_IsUnloadedWhereItArrives()
    {
        // 12 h of waiting on average, 24 containers at 6 min each, 10 h of sailing; no crane is needed in the east.
        Assert.Equal(12 + 2.4 + 10, CorridorRun.Of(Ferry)["transit_time.mean", "flow:boxes"], 6);
    }

    [Fact]
    public void Sail_CranesAtTheOtherPort_UnloadItToo()
    {
        CorridorRun run = CorridorRun.Of(Ferry, "terminals.EAST={cranes: 1, handling: 12 min}");

        Assert.Equal(12 + 2.4 + 10 + 4.8, run["transit_time.mean", "flow:boxes"], 6);
    }

    /// <summary>One vessel of ten trucks, 6 min for each to drive on or off, 5 h of sailing.</summary>
    private const string OneVessel = """
        name: one vessel
        start: 2026-01-01
        warm_up: 10 d
        duration: 70 d
        nodes:
          WEST: {country: AZ}
          EAST: {country: KZ}
        links:
          SEA: {from: WEST, to: EAST, mode: sea, distance: 100 km}
        terminals:
          WEST: {berths: 1}
          EAST: {berths: 1}
        vessels:
          ferry: {from: WEST, to: EAST, count: 1, carries: [truckload], capacity: 10 trucks, sailing: 5 h, handling: 6 min}
        flows:
          there: {from: WEST, to: EAST, mode: road, rate: 5 /h, arrivals: regular, returns: none}
          back: {from: EAST, to: WEST, mode: road, rate: 5 /h, arrivals: regular, returns: none}
        """;

    private const double RoundsAYear = 365 * 24 / 14.0;

    [Fact]
    public void Cycle_FreightAtBothPorts_IsLoadedEachWay()
    {
        // Loading, sailing, unloading, and the same back: 14 h a round; 60 d are no whole number of rounds.
        CorridorRun run = CorridorRun.Of(OneVessel);

        Assert.Equal(10 * RoundsAYear, run["throughput_vehicles", "flow:there"], tolerance: 0.01 * 10 * RoundsAYear);
        Assert.Equal(10 * RoundsAYear, run["throughput_vehicles", "flow:back"], tolerance: 0.01 * 10 * RoundsAYear);
    }

    [Theory]
    [InlineData("there", "back")]
    [InlineData("back", "there")]
    public void Cycle_FreightAtOnePortOnly_ReturnsEmptyForMore(string wanted, string other)
    {
        // Loading, sailing, unloading, sailing: 12 h a round.
        CorridorRun run = CorridorRun.Of(OneVessel, $"flows.{other}.rate=0 /h");

        Assert.Equal(10 * 730, run["throughput_vehicles", $"flow:{wanted}"], tolerance: 0.01 * 7300);
    }

    /// <summary>A round is 1 h of turnaround and 5 h of sailing at each end; repairs, at each call, take 6 h of it more.</summary>
    [Theory]
    [InlineData(12, "", 1.0)]
    [InlineData(48, "", 12.0 / 48)]
    [InlineData(48, ", breakdowns: {every: 0 h, lasts: 6 h}", 12.0 / (48 - 12))]
    [InlineData(20, ", breakdowns: {every: 0 h, lasts: 6 h}", 1.0)]
    public void Report_VesselWithAndWithoutWork_IsBusyButWhenItWaitsForFreight(double hours, string more, double busy)
    {
        CorridorRun run = CorridorRun.Of(FormattableString.Invariant($$$"""
            name: one vessel
            start: 2026-01-01
            warm_up: 480 h
            duration: 2400 h
            nodes: {A: {country: KZ}, B: {country: AZ}}
            links:
              SEA: {from: A, to: B, mode: sea, distance: 100 km}
            vessels:
              ferry: {from: A, to: B, count: 1, one_way: true, capacity: 1 TEU, sailing: 5 h, turnaround: 1 h{{{more}}}}
            flows:
              boxes: {from: A, to: B, rate: {{{24 / hours}}} /day, arrivals: regular}
            """));

        Assert.Equal(busy, run["utilisation", "fleet:ferry"], 6);
    }
}
