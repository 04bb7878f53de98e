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
}
