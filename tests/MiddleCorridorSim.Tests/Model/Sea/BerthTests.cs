namespace MiddleCorridorSim.Tests.Model.Sea;

/// <summary>Who lies in the berths of a port.</summary>
public sealed class BerthTests
{
    /// <summary>One berth at each port; the vessel that waits for freight that never fills it came first.</summary>
    private const string TwoFleets = """
        name: two fleets and one berth
        start: 2026-01-01
        duration: 20 d
        nodes: {A: {country: KZ}, B: {country: AZ}}
        links:
          SEA: {from: A, to: B, mode: sea, distance: 100 km}
        terminals:
          A: {berths: 1}
          B: {berths: 1}
        vessels:
          idle: {from: A, to: B, count: 2, carries: [container], capacity: 100 TEU, sailing: 5 h}
          busy: {from: A, to: B, count: 2, carries: [truckload], capacity: 10 trucks, sailing: 5 h, handling: 6 min}
        flows:
          boxes: {from: A, to: B, arrivals: {timetable: ["Thu 00:00"]}, batch: 10, ends: 2026-01-02}
          there: {from: A, to: B, mode: road, rate: 1 /h, arrivals: regular, returns: none}
          back: {from: B, to: A, mode: road, rate: 1 /h, arrivals: regular, returns: none}
        """;

    [Fact]
    public void Rest_VesselWithoutWorkAndAnotherFleetWaits_GivesUpItsBerth()
    {
        CorridorRun run = CorridorRun.Of(TwoFleets);

        // 10 trucks in 10 h; a day's freight there and a day's back may be under way at the end.
        Assert.InRange(run["delivered", "flow:there"], 450, 480);
        Assert.InRange(run["delivered", "flow:back"], 450, 480);
        Assert.Equal(0, run["delivered", "flow:boxes"]);
    }

    [Fact]
    public void Come_VesselAtAnchorIsDue_ComesBackToLoad()
    {
        // Ten boxes do not fill the vessel; after three days it loads them and sails.
        CorridorRun run = CorridorRun.Of(TwoFleets, "vessels.idle.departs={longest_wait: 3 d}");

        Assert.Equal(10, run["delivered", "flow:boxes"]);
        Assert.InRange(run["transit_time.mean", "flow:boxes"], 72 + 5, 72 + 5 + 4);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("terminals.A={berths: 1, cranes: 1, handling: 2 h}", 2)]
    public void Load_FreightWaitsAndAnotherVesselToo_LoadsBeforeItLeavesItsBerth(string port, double loading)
    {
        // Two of four vessels begin at A: the first has the berth for its turnaround of 4 h and its loading, then the second has it.
        CorridorRun run = CorridorRun.Of(
            """
            name: one berth and more freight than vessels
            start: 2026-01-01
            duration: 20 d
            nodes: {A: {country: KZ}, B: {country: AZ}}
            links:
              SEA: {from: A, to: B, mode: sea, distance: 100 km}
            terminals:
              A: {berths: 1}
            vessels:
              fleet: {from: A, to: B, count: 4, one_way: true, capacity: 1 TEU, sailing: 10 h, turnaround: 4 h}
            flows:
              boxes: {from: A, to: B, arrivals: {timetable: ["Thu 00:00"]}, batch: 2, ends: 2026-01-02}
            """,
            port.Length > 0 ? [port] : []);

        double first = 4 + loading + 10 + 4;
        Assert.Equal(first + ((4 + loading) / 2), run["transit_time.mean", "flow:boxes"], 6);
    }

    [Fact]
    public void Rest_VesselUnderRepair_LeavesItsBerthToOthers()
    {
        // The vessel of the boxes comes to B after 5 h, unloads, and is repaired for 10 d; that of the trucks comes after 6 h.
        CorridorRun run = CorridorRun.Of("""
            name: repairs at a port with one berth
            start: 2026-01-01
            duration: 20 d
            nodes: {A: {country: KZ}, B: {country: AZ}}
            links:
              SEA: {from: A, to: B, mode: sea, distance: 100 km}
            terminals:
              B: {berths: 1}
            vessels:
              first: {from: A, to: B, count: 1, one_way: true, capacity: 1 TEU, sailing: 5 h, breakdowns: {every: 4 h, lasts: 10 d}}
              second: {from: A, to: B, carries: [truckload], count: 1, one_way: true, capacity: 1 trucks, sailing: 6 h}
            flows:
              boxes: {from: A, to: B, arrivals: {timetable: ["Thu 00:00"]}, ends: 2026-01-02}
              trucks: {from: A, to: B, mode: road, arrivals: {timetable: ["Thu 00:00"]}, ends: 2026-01-02, returns: none}
            """);

        Assert.Equal(5, run["transit_time.mean", "flow:boxes"], 6);
        Assert.Equal(6, run["transit_time.mean", "flow:trucks"], 6);
    }

    /// <summary>Vessels of both fleets come at once, and each works for 4 h; later only those that wait matter.</summary>
    private const string Priorities = """
        name: two fleets want one berth
        start: 2026-01-01
        duration: 2 d
        nodes: {A: {country: KZ}, B: {country: AZ}}
        links:
          SEA: {from: A, to: B, mode: sea, distance: 100 km}
        terminals:
          B: {berths: 1}
        vessels:
          first: {from: A, to: B, carries: [container], count: 1, one_way: true, capacity: 1 TEU, sailing: 5 h, turnaround: 4 h}
          second: {from: A, to: B, carries: [truckload], count: 1, one_way: true, capacity: 1 trucks, sailing: 5 h, turnaround: 4 h, priority: 1}
          third: {from: A, to: B, carries: [wagonload], count: 1, one_way: true, capacity: 1 wagons, sailing: 5 h, turnaround: 4 h, priority: 3}
        flows:
          boxes: {from: A, to: B, arrivals: {timetable: ["Thu 00:00"]}, ends: 2026-01-02}
          trucks: {from: A, to: B, mode: road, arrivals: {timetable: ["Thu 00:20"]}, ends: 2026-01-02, returns: none}
          wagons: {from: A, to: B, mode: rail, unit: wagonload, arrivals: {timetable: ["Thu 00:10"]}, ends: 2026-01-02}
        """;

    [Theory]
    [InlineData(3, 4 + 5 + 4, 4 + 5 + 8 - (20 / 60.0))]
    [InlineData(0, 4 + 5 + 4, 4 + 5 + 8 - (20 / 60.0))]
    public void Come_TwoVesselsWaitForABerth_SmallerPriorityNumberIsFirst(int priority, double boxes, double trucks)
    {
        CorridorRun run = CorridorRun.Of(Priorities, $"vessels.third.priority={priority}");

        // Boxes have the berth from 9 h (turnaround at A, crossing) to 13 h; the vessel of the trucks sails 20 min, that of the wagons 10 min after them.
        Assert.Equal(boxes, run["transit_time.mean", "flow:boxes"], 6);
        double wagons = priority == 0 ? trucks + (10 / 60.0) : trucks + 4 + (10 / 60.0);
        Assert.Equal(priority == 0 ? trucks + 4 : trucks, run["transit_time.mean", "flow:trucks"], 6);
        Assert.Equal(wagons, run["transit_time.mean", "flow:wagons"], 6);
    }
}
