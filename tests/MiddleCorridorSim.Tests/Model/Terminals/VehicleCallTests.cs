namespace MiddleCorridorSim.Tests.Model.Terminals;

public sealed class VehicleCallTests
{
    private const string Port = """
        name: vessels at a port
        start: 2026-01-01
        duration: 40 d
        nodes:
          OUTSIDE: {country: KZ}
          PORT: {country: AZ}
        links:
          SEA: {from: OUTSIDE, to: PORT, mode: sea, distance: 400 km, transit_time: 20 h}
        terminals:
          PORT: {berths: 1, handling: 2 h}
        flows:
          vessels: {from: OUTSIDE, to: PORT, mode: sea, unit: vessel, arrivals: {timetable: ["00:00"]}, batch: 3, ends: 2026-02-05}
        """;

    private const string Station = """
        name: trains at a station
        start: 2026-01-01
        duration: 40 d
        nodes:
          WEST: {country: KZ}
          YARD: {country: KZ}
          EAST: {country: KZ}
        links:
          BROAD: {from: WEST, to: YARD, mode: rail, distance: 100 km, speed: 50 km/h}
          STANDARD: {from: YARD, to: EAST, mode: rail, distance: 100 km, speed: 50 km/h, gauge: 1435}
        terminals:
          YARD: {gauge_change: {tracks: 1, per_train: 30 min, per_wagon: 1 min}, tracks: 1, train_handling: 9 h}
          EAST: {tracks: 1, train_handling: 3 h}
        flows:
          trains: {from: WEST, to: EAST, mode: rail, unit: train, wagons: 30, arrivals: {timetable: ["00:00"]}, ends: 2026-02-05}
        """;

    [Fact]
    public void Work_ThreeVesselsOneBerth_WaitForEachOther()
    {
        CorridorRun run = CorridorRun.Of(Port);

        Assert.Equal((0 + 2 + 4) / 3.0, run["waiting.mean", "berth:PORT"], 6);
        Assert.Equal(20 + ((2 + 4 + 6) / 3.0), run["transit_time.mean", "flow:vessels"], 6);
        Assert.Equal(4, run["dwell.mean", "terminal:PORT"], 6);
    }

    [Fact]
    public void Work_TwoBerthsOneCrane_CraneHoldsThemUp()
    {
        CorridorRun run = CorridorRun.Of(Port, "terminals.PORT={berths: 2, cranes: 1, handling: 2 h}");

        Assert.Equal((0 + 0 + 2) / 3.0, run["waiting.mean", "berth:PORT"], 6);
        Assert.Equal((0 + 2 + 2) / 3.0, run["waiting.mean", "terminal:PORT"], 6);
    }

    [Fact]
    public void Work_WholeTrain_ChangesGaugeOnItsWayAndIsUnloadedAtItsEnd()
    {
        CorridorRun run = CorridorRun.Of(Station);

        Assert.Equal(2 + 1 + 2 + 3, run["transit_time.mean", "flow:trains"], 6);
        Assert.Equal(1, run["service.mean", "gauge:YARD"], 6);
        Assert.Equal(3, run["service.mean", "tracks:EAST"], 6);
        Assert.Equal(double.NaN, run["service.mean", "tracks:YARD"]);
    }
}
