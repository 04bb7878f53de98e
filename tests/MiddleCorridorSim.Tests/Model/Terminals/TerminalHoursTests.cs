namespace MiddleCorridorSim.Tests.Model.Terminals;

/// <summary>All work of a terminal rests outside its hours, limited by a number or not; each against a calculation by hand.</summary>
public sealed class TerminalHoursTests
{
    private const string Day = """
        start: 2026-01-01
        duration: 5 d
        nodes: {A: {country: GE}, B: {country: GE}}

        """;

    private const string Trains = "name: trains\n" + Day + """
        links: {LINE: {from: A, to: B, mode: rail, distance: 100 km, speed: 50 km/h}}
        terminals: {B: {hours: [{from: "08:00", until: "20:00"}], train_handling: 2 h}}
        trains: {t: {from: A, to: B, both_ways: false, capacity: 2 TEU}}
        flows: {boxes: {from: A, to: B, mode: rail, batch: 4, arrivals: {timetable: ["Thu 17:00"]}}}
        """;

    private const string Trucks = "name: trucks\n" + Day + """
        links: {ROAD: {from: A, to: B, mode: road, distance: 200 km, speed: 50 km/h}}
        terminals: {B: {hours: [{from: "08:00", until: "20:00"}], gate_service: 10 min}}
        flows: {trucks: {from: A, to: B, mode: road, returns: none, arrivals: {timetable: ["Thu 17:00"]}}}
        """;

    private const string Vessels = "name: vessels\n" + Day + """
        links: {SEA: {from: A, to: B, mode: sea, distance: 100 km, transit_time: 2 h}}
        terminals: {B: {hours: [{from: "08:00", until: "20:00"}], handling: 2 h}}
        flows: {vessels: {from: A, to: B, mode: sea, unit: vessel, arrivals: {timetable: ["Thu 17:00"]}}}
        """;

    [Theory]
    [InlineData("terminals.B.tracks=1", (2 + 14 + 2 + 14 + 2) / 2.0)]
    [InlineData("terminals.B.tracks=2", 2 + 14)]
    [InlineData("terminals.B.tracks=null", 2 + 14)]
    public void Work_TrainsArriveAnHourBeforeTheEnd_TheyAreUnloadedTheNextDay(string set, double hours) =>
        Assert.Equal(hours, CorridorRun.Of(Trains, set)["transit_time.mean", "all"], 6);

    [Theory]
    [InlineData("terminals.B.gates=1")]
    [InlineData("terminals.B.gates=null")]
    public void Work_TruckComesAfterHours_PassesTheGateTheNextDay(string set) =>
        Assert.Equal(15 + (1 / 6.0), CorridorRun.Of(Trucks, set)["transit_time.mean", "all"], 6);

    [Theory]
    [InlineData("terminals.B.cranes=null", 2 + 14)]
    [InlineData("terminals.B.cranes=1", 2 + 14)]
    [InlineData("terminals.B={cranes: 4, berths: 1, handling: 8 h, hours: [{}]}", 2 + 2)]
    [InlineData("terminals.B={cranes: 4, berths: 1, handling: 8 h, hours: [{manned: 50 %}]}", 2 + 4)]
    [InlineData("terminals.B={cranes: 4, berths: 1, handling: 8 h, hours: [{booths: 1}]}", 2 + 8)]
    [InlineData("terminals.B={cranes: 4, berths: 1, handling: 8 h, hours: [{}, {from: 20:00, booths: 1}]}", 2 + 1 + 4)]
    public void Work_VesselComesBeforeTheEnd_CranesOfTheShiftWorkIt(string set, double hours) =>
        Assert.Equal(hours, CorridorRun.Of(Vessels, set)["transit_time.mean", "all"], 6);

    [Fact]
    public void Work_FerryLoadsByItself_RestsOutsideTheHoursAllTheSame()
    {
        // Two trucks board one after another from 19:00 on, an hour each; the port rests at 20:00.
        CorridorRun run = CorridorRun.Of("name: a ferry\n" + Day + """
            links: {SEA: {from: A, to: B, mode: sea, distance: 100 km}}
            terminals: {A: {hours: [{from: "08:00", until: "20:00"}]}}
            vessels: {ferry: {from: A, to: B, carries: [truckload], capacity: 2 trucks, sailing: 3 h, handling: 1 h}}
            flows: {trucks: {from: A, to: B, mode: road, returns: none, batch: 2, arrivals: {timetable: ["Thu 19:00"]}}}
            """);

        Assert.Equal(1 + 12 + 1 + 3 + 2, run["transit_time.mean", "all"], 6);
    }
}
