using MiddleCorridorSim.Kernel;
using MiddleCorridorSim.Model;
using MiddleCorridorSim.Model.Rail;
using MiddleCorridorSim.Model.Services;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Tests.Scenarios;

namespace MiddleCorridorSim.Tests.Model.Services;

/// <summary>Full yards that only those could empty who wait to unload into them.</summary>
public sealed class GridlockTests
{
    /// <summary>Each yard holds less than a train or vessel; what the one brings the other fetches.</summary>
    private const string Ring = """
        name: two small yards between a ferry and trains
        start: 2026-01-01
        warm_up: 10 d
        duration: 70 d
        nodes:
          INLAND: {country: KZ}
          WEST: {country: AZ}
          EAST: {country: KZ}
        links:
          SEA: {from: EAST, to: WEST, mode: sea, distance: 100 km}
          TRACK: {from: INLAND, to: EAST, mode: rail, distance: 100 km, speed: 50 km/h}
        terminals:
          EAST: {berths: 1, storage: 20 TEU, dwell: 2 h}
          WEST: {berths: 1, storage: 20 TEU}
        vessels:
          ferry: {from: EAST, to: WEST, count: 2, carries: [container], capacity: 40 TEU, sailing: 5 h, handling: 3 min}
        trains:
          block: {from: INLAND, to: EAST, carries: [container], capacity: 40 TEU, sets: 2}
        choice: {rule: cheapest}
        flows:
          there: {from: INLAND, to: WEST, unit: container, rate: 8 /h}
          back: {from: WEST, to: INLAND, unit: container, rate: 8 /h}
        """;

    [Theory]
    [InlineData("name=as it is")]
    [InlineData("vessels.ferry.count=1")]
    [InlineData("trains.block.sets=1")]
    [InlineData("terminals.EAST.storage=1 TEU")]
    [InlineData("terminals.EAST.storage=79 TEU")]
    [InlineData("terminals.EAST.dwell={exponential: 30 h}")]
    [InlineData("vessels.ferry.departs={longest_wait: 6 h}")]
    [InlineData("vessels.ferry.count=6")]
    public void Run_HeavyLoadAndSmallYards_KeepsMoving(string set)
    {
        CorridorRun run = CorridorRun.Of(Ring, set);

        // More freight than can be carried: as much gets through in later months as in the first.
        double there = run["throughput_teu", "flow:there"];
        double back = run["throughput_teu", "flow:back"];
        CorridorRun longer = CorridorRun.Of(Ring, set, "duration=130 d", "warm_up=70 d");
        Assert.InRange(longer["throughput_teu", "flow:there"], there / 2, 2 * there);
        Assert.InRange(longer["throughput_teu", "flow:back"], back / 2, 2 * back);
        Assert.True(there > 500, $"{there} TEU a year there");
        Assert.True(back > 500, $"{back} TEU a year back");
    }

    [Fact]
    public void Run_OneVesselAndYardsOfOneLoad_SwapsFreightAtBothEnds()
    {
        // The only vessel finds the yard full of what it is to fetch; it could not unload before it has loaded.
        CorridorRun run = CorridorRun.Of("""
            name: one vessel between two lines of trains
            start: 2026-01-01
            warm_up: 30 d
            duration: 130 d
            nodes: {A: {country: KZ}, WEST: {country: AZ}, EAST: {country: KZ}, B: {country: AZ}}
            links:
              SEA: {from: EAST, to: WEST, mode: sea, distance: 100 km}
              FIRST: {from: A, to: EAST, mode: rail, distance: 50 km, speed: 50 km/h}
              LAST: {from: WEST, to: B, mode: rail, distance: 50 km, speed: 50 km/h}
            terminals: {EAST: {berths: 1, storage: 20 TEU}, WEST: {berths: 1, storage: 20 TEU}}
            vessels: {ferry: {from: EAST, to: WEST, count: 1, carries: [container], capacity: 20 TEU, sailing: 5 h, handling: 3 min}}
            trains:
              first: {from: A, to: EAST, carries: [container], capacity: 1 TEU}
              last: {from: WEST, to: B, carries: [container], capacity: 1 TEU}
            choice: {rule: cheapest}
            flows:
              there: {from: A, to: B, unit: container, rate: 10 /h, arrivals: regular}
              back: {from: B, to: A, unit: container, rate: 10 /h, arrivals: regular}
            """);

        // 1 h of loading, 5 h of sailing, 1 h of unloading, and back: 14 h a round.
        Assert.Equal(20 * 8760 / 14.0, run["throughput_teu", "flow:there"], tolerance: 0.02 * 20 * 8760 / 14);
        Assert.Equal(20 * 8760 / 14.0, run["throughput_teu", "flow:back"], tolerance: 0.02 * 20 * 8760 / 14);
    }

    [Fact]
    public void Look_NobodyCanMove_TellsWhoWaitsForWhom()
    {
        (World world, Gridlock gridlock) = Full(yields: false);
        CarrierFleet fleet = gridlock.Fleets[0];
        Carrier carrier = fleet.Add("ferry#7");

        DeadlockException fault = Assert.Throws<DeadlockException>(() => gridlock.Yards[0].Take(carrier, 5, null));

        Assert.Equal(
            "yards at 2026-01-01T00:00:00: expected a train or vessel that can move, found none. " +
            "Waiting: ferry#7 for room at PORT (10 of 10 taken), where freight waits for ferry.",
            fault.Message);
        Assert.Equal(0, world.Simulation.ProcessedEvents);
    }

    [Fact]
    public void Look_NobodyCanMove_FirstIsLetInOverTheLimit()
    {
        (World world, Gridlock gridlock) = Full(yields: true);

        Event? room = gridlock.Yards[0].Take(gridlock.Fleets[0].Add("ferry#7"), 5, null);

        Assert.True(room!.IsTriggered);
        Assert.Equal(15, gridlock.Yards[0].Level);
        Assert.Equal(0, world.Simulation.ProcessedEvents);
    }

    [Fact]
    public void Look_AnotherVesselOfTheFleetIsUnderWay_WaitsForThat()
    {
        (World _, Gridlock gridlock) = Full(yields: true, count: 2, "departs: {longest_wait: 1 d}");
        CarrierFleet fleet = gridlock.Fleets[0];
        fleet.Add("ferry#8");

        Assert.False(gridlock.Yards[0].Take(fleet.Add("ferry#7"), 5, null)!.IsTriggered);
    }

    private sealed class Nobody : SilentObserver;

    /// <summary>A yard of 10 TEU, full of freight for the vessels of a fleet.</summary>
    private static (World World, Gridlock Gridlock) Full(bool yields, int count = 1, string departs = "departs: {when_full: true}")
    {
        using ScenarioFolder folder = new();
        LoadedScenario loaded = folder.Load($$"""
            name: a full yard
            start: 2026-01-01
            duration: 10 d
            nodes: {PORT: {country: AZ}, OTHER: {country: KZ} }
            links: {SEA: {from: PORT, to: OTHER, mode: sea, distance: 100 km, speed: 20 km/h} }
            terminals: {PORT: {storage: 10 TEU} }
            vessels: {ferry: {from: PORT, to: OTHER, count: {{count}}, capacity: 40 TEU, {{departs}} } }
            flows: {boxes: {from: PORT, to: OTHER, rate: 1 /h} }
            """);
        World world = new(loaded.Scenario!, 1, 1, new Nobody());
        new MiddleCorridorSim.Model.Network.CorridorBuilder(world).Build();
        Gridlock gridlock = world.Gridlock;
        gridlock.Yields = yields;
        WaitingFreight waiting = gridlock.Fleets[0].Ways[0].Waiting;
        Assert.Null(gridlock.Yards[0].Take(gridlock.Fleets[0].Add("first"), 10, null));
        foreach (Carrier carrier in gridlock.Fleets[0].Carriers.ToArray())
        {
            gridlock.Fleets[0].Remove(carrier);
        }

        waiting.Stored(10);
        return (world, gridlock);
    }
}
