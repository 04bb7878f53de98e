namespace MiddleCorridorSim.Tests.Model.Terminals;

/// <summary>Disruptions that slow or stop a terminal.</summary>
public sealed class SlowTerminalTests
{
    private const string Yard = """
        name: a yard with everything
        start: 2026-01-01
        duration: 20 d
        nodes: {A: {country: KZ}, YARD: {country: KZ}, B: {country: KZ}, PORT: {country: AZ}}
        links:
          FIRST: {from: A, to: YARD, mode: rail, distance: 100 km, speed: 50 km/h}
          SECOND: {from: YARD, to: B, mode: rail, distance: 100 km, speed: 50 km/h, gauge: 1435}
          ROAD: {from: A, to: YARD, mode: road, distance: 100 km, speed: 50 km/h}
          SEA: {from: YARD, to: PORT, mode: sea, distance: 100 km}
        terminals: {YARD: {dwell: 5 h, tracks: 1, train_handling: 3 h, gates: 1, gate_service: 1 h, gauge_change: {tracks: 1, per_train: 2 h, per_wagon: 6 min}}}
        trains:
          first: {from: A, to: YARD, carries: [container], capacity: 10 TEU, formation: 1 h}
          second: {from: YARD, to: B, carries: [container], capacity: 10 TEU}
        vessels:
          ferry: {from: YARD, to: PORT, carries: [truckload], capacity: 1 trucks, sailing: 1 h}
        choice: {rule: cheapest}
        flows:
          boxes: {from: A, to: B, mode: rail, unit: container, arrivals: {timetable: ["00:00"]}, batch: 10, ends: 2026-01-02}
          trucks: {from: A, to: PORT, mode: road, arrivals: {timetable: ["00:00"]}, ends: 2026-01-02, returns: none}
        """;

    [Theory]
    [InlineData("X", 1 + 2 + 2.5 + 5 + 3 + 2, 4)]
    [InlineData("YARD", 1 + 2 + 5 + 10 + 6 + 2, 5)]
    [InlineData("first", 2 + 4 + 2.5 + 5 + 3 + 2, 4)]
    [InlineData("second", 1 + 2 + 2.5 + 5 + 3 + 4, 4)]
    [InlineData("country:KZ", 1 + 2 + 5 + 10 + 6 + 2, 5)]
    [InlineData("FIRST", 1 + 4 + 2.5 + 5 + 3 + 2, 4)]
    public void Slows_Target_TakesTwiceAsLongThere(string at, double boxes, double trucks)
    {
        CorridorRun run = at == "X"
            ? CorridorRun.Of(Yard)
            : CorridorRun.Of(Yard, $"disruptions={{slow: {{at: [{at}], slows: 2, from: 2026-01-01, until: 2026-01-10}}}}");

        // Formation, line, gauge change of five wagons, dwell, loading, line; the truck: road, gate, ferry.
        Assert.Equal(boxes, run["transit_time.mean", "flow:boxes"], 6);
        Assert.Equal(trucks, run["transit_time.mean", "flow:trucks"], 6);
    }

    [Theory]
    [InlineData("finish", 2 + 1 + 3.5 + 1)]
    [InlineData("wait", 2 + 1 + 4 + 1)]
    public void Closed_WorkInHand_IsFinishedOrStops(string underWay, double trucks)
    {
        // At the gate from 02:00 to 03:00; closed from 02:30 to 06:30, so that the ferry sails at 06:30.
        CorridorRun run = CorridorRun.Of(
            Yard, $"disruptions={{strike: {{at: [YARD], under_way: {underWay}, from: 2026-01-01T02:30:00Z, until: 2026-01-01T06:30:00Z}}}}");

        Assert.Equal(trucks, run["transit_time.mean", "flow:trucks"], 6);
    }

    [Fact]
    public void Closed_TrainServiceIsFormed_DepartsAfter()
    {
        // Formed at 01:00 while it is closed, from 00:30 to 05:00.
        CorridorRun run = CorridorRun.Of(Yard, "disruptions={strike: {at: [first], from: 2026-01-01T00:30:00Z, until: 2026-01-01T05:00:00Z}}");

        Assert.Equal(5 + 2 + 2.5 + 5 + 3 + 2, run["transit_time.mean", "flow:boxes"], 6);
    }

    [Theory]
    [InlineData("2026-01-01T00:30:00Z", 1 + 60)]
    [InlineData("2026-01-01T01:30:00Z", 1 + 2 + 2.5 + 5 + 3 + 2)]
    public void Route_ClosesWhileATrainIsFormed_FreightGoesAnotherWay(string closes, double boxes)
    {
        CorridorRun run = CorridorRun.Of(
            Yard, "flows.boxes.mode=any", "links.ROAD.speed=1 km/h", "links.FIRST.route=line", $"routes={{line: {{closes: {closes}}}}}", "links.ROUND={from: A, to: B, mode: road, distance: 3000 km, speed: 50 km/h}");

        Assert.Equal(boxes, run["transit_time.mean", "flow:boxes"], 6);
    }

    [Theory]
    [InlineData("routes={own: closed}")]
    [InlineData("routes={own: {closes: 2026-01-01T00:30:00Z}}")]
    public void Route_OfTheServiceItselfIsClosed_FreightGoesAnotherWay(string routes)
    {
        CorridorRun run = CorridorRun.Of(Yard, "flows.boxes.mode=any", "links.ROAD.speed=1 km/h", "trains.first.route=own", routes, "links.ROUND={from: A, to: B, mode: road, distance: 3000 km, speed: 50 km/h}");

        Assert.InRange(run["transit_time.mean", "flow:boxes"], 60, 61);
    }
}
