namespace MiddleCorridorSim.Tests.Model.Rail;

/// <summary>Trains that are consignments by themselves: locomotives and gauges on their way.</summary>
public sealed class OwnTrainTests
{
    private const string Train = """
        name: a whole train over two lines
        start: 2026-01-01
        duration: 10 d
        nodes:
          A: {country: GE}
          B: {country: GE}
          C: {country: GE}
        links:
          FIRST: {from: A, to: B, mode: rail, distance: 100 km, speed: 50 km/h, line: {locomotives: west}}
          SECOND: {from: B, to: C, mode: rail, distance: 100 km, speed: 50 km/h, line: {locomotives: west}}
        locomotives:
          west: {count: 1, turnaround: 5 h}
          east: {count: 1}
        flows:
          trains: {from: A, to: C, mode: rail, unit: train, wagons: 10, arrivals: {timetable: ["Thu 06:00"]}, ends: 2026-01-02}
        """;

    [Fact]
    public void Carry_BothLinesAreOfOneTerritory_KeepsItsLocomotive()
    {
        Assert.Equal(4, CorridorRun.Of(Train)["transit_time.mean", "flow:trains"], 6);
    }

    [Fact]
    public void Carry_TerritoryEndsOnTheWay_SecondTrainWaitsForEachPoolInTurn()
    {
        CorridorRun run = CorridorRun.Of(Train, "links.SECOND.line.locomotives=east", "flows.trains.batch=2");

        // The western locomotive is free again 2 + 5 h after the first train took it.
        Assert.Equal((4 + 7 + 4) / 2.0, run["transit_time.mean", "flow:trains"], 6);
    }

    [Theory]
    [InlineData("{method: transshipment, tracks: 1, per_train: 2 h, per_wagon: 6 min}")]
    [InlineData("{method: bogie_exchange, tracks: 1, per_train: 2 h, per_wagon: 6 min}")]
    public void Carry_GaugeChangesWhereATerminalDoesIt_TakesItsTime(string method)
    {
        CorridorRun run = CorridorRun.Of(Train, "links.SECOND.gauge=1435", "links.SECOND.line.locomotives=east", $"terminals.B={{gauge_change: {method}}}");

        Assert.Equal(4 + 2 + 1, run["transit_time.mean", "flow:trains"], 6);
    }

    [Theory]
    [InlineData("1520", 0)]
    [InlineData("1435", 1)]
    public void Carry_LineBeyondAFerry_IsOpenToTrainsOfItsGaugeOnly(string gauge, int unroutable)
    {
        CorridorRun run = CorridorRun.Of(
            Train,
            $"links.SECOND={{from: D, to: C, mode: rail, distance: 100 km, speed: 50 km/h, gauge: {gauge}}}",
            "nodes.D={country: TM}",
            "nodes.C.country=TM",
            "links.SEA={from: B, to: D, mode: sea, distance: 100 km, speed: 20 km/h}",
            "vessels={ferry: {from: B, to: D, capacity: 1, carries: [train], count: 2}}");

        Assert.Equal(unroutable, run["unroutable", "flow:trains"]);
        Assert.Equal(1 - unroutable, run["delivered", "flow:trains"]);
    }

    [Theory]
    [InlineData("max_train_wagons: 10", 0)]
    [InlineData("max_train_wagons: 9", 1)]
    [InlineData("max_train_length: 196 m", 0)]
    [InlineData("max_train_length: 195 m", 1)]
    [InlineData("max_train_mass: 1620 t", 0)]
    [InlineData("max_train_mass: 1619 t", 1)]
    public void Carry_LineIsTooNarrow_TheTrainDoesNotRun(string limit, int unroutable)
    {
        // Ten wagons of 19.6 m and 22 t, with 1,400 t of freight.
        CorridorRun run = CorridorRun.Of(Train, $"links.SECOND.line={{{limit}}}");

        Assert.Equal(unroutable, run["unroutable", "flow:trains"]);
        Assert.Equal(1 - unroutable, run["delivered", "flow:trains"]);
    }
}
