namespace MiddleCorridorSim.Tests.Model.Services;

public sealed class HoldTests
{
    private const string Train = """
        name: one train service
        start: 2026-01-01
        duration: 30 d
        nodes: {A: {country: KZ}, B: {country: AZ}}
        links:
          A-B: {from: A, to: B, mode: rail, distance: 240 km, speed: 20 km/h}
        trains:
          t: {from: A, to: B, capacity: 20 TEU, max_tonnes: 10 t, departs: {longest_wait: 1 d}}
        flows:
          c: {from: A, to: B, mode: rail, unit: container, rate: 10 /day, arrivals: regular}
        """;

    [Fact]
    public void Run_ConsignmentHeavierThanAnyTrain_IsReportedAsUnroutable()
    {
        // 14 t containers, trains of at most 10 t: the run must end, with nothing carried and nothing lost.
        CorridorRun run = CorridorRun.Of(Train);

        Assert.Equal(300, run["unroutable", "flow:c"]);
        Assert.Equal(0, run["delivered", "flow:c"]);
    }

    [Fact]
    public void Run_ConsignmentThatJustFits_IsCarried()
    {
        CorridorRun run = CorridorRun.Of(Train, "trains.t.max_tonnes=14 t");

        Assert.Equal(0, run["unroutable", "flow:c"]);
        Assert.InRange(run["delivered", "flow:c"], 290, 300);
    }
}
