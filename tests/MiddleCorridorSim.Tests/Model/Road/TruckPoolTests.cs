namespace MiddleCorridorSim.Tests.Model.Road;

public sealed class TruckPoolTests
{
    private const string Trucks = """
        name: a fleet of two
        start: 2026-01-01
        duration: 24 h
        nodes: {A: {country: AZ}, B: {country: AZ}}
        links:
          ROAD: {from: A, to: B, mode: road, distance: 150 km, speed: 50 km/h}
        trucks: {two: {count: 2}, idle: {count: 3}}
        flows:
          loads: {from: A, to: B, mode: road, arrivals: {timetable: ["12:00"]}, fleet: two, returns: empty}
        """;

    [Fact]
    public void Start_NobodyAskedYet_TrucksCountAsIdleFromTheStart()
    {
        CorridorRun run = CorridorRun.Of(Trucks);

        // One of two trucks is out for 6 of the 24 h.
        Assert.Equal(6 / 48.0, run["utilisation", "fleet:two"], 6);
        Assert.Equal(0, run["utilisation", "fleet:idle"], 6);
    }
}
