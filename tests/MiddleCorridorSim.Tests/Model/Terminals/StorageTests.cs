namespace MiddleCorridorSim.Tests.Model.Terminals;

public sealed class StorageTests
{
    /// <summary>Trains bring ten containers every 12 h, which stay for 20 h of papers, then go on at once by rail.</summary>
    private const string Yard = """
        name: a small yard
        start: 2026-01-01
        duration: 20 d
        nodes: {A: {country: KZ}, YARD: {country: KZ}, B: {country: KZ}}
        links:
          FIRST: {from: A, to: YARD, mode: rail, distance: 100 km, speed: 50 km/h}
          SECOND: {from: YARD, to: B, mode: rail, distance: 100 km, speed: 50 km/h}
        terminals: {YARD: {dwell: 20 h}}
        trains:
          first: {from: A, to: YARD, carries: [container], capacity: 10 TEU}
          second: {from: YARD, to: B, carries: [container], capacity: 1 TEU}
        choice: {rule: cheapest}
        flows:
          boxes: {from: A, to: B, unit: container, arrivals: {timetable: ["00:00", "12:00"]}, batch: 10, ends: 2026-01-02}
        """;

    [Theory]
    [InlineData("1000 TEU", 24, 24)]
    [InlineData("20 TEU", 24, 24)]
    [InlineData("10 TEU", 24, 32)]
    [InlineData("15 TEU", 24, (24 + 32) / 2.0)]
    [InlineData("280 t", 24, 24)]
    [InlineData("5 TEU", (24 + 44) / 2.0, ((24 + 44) / 2.0) + 28)]
    public void PutOff_YardHoldsLess_TheRestWaitsOnTheTrain(string storage, double first, double second)
    {
        // 2 h, 20 h, 2 h. The second train, at 14:00, finds what of the first leaves at 22:00; of a yard for five a train takes two turns.
        CorridorRun run = CorridorRun.Of(Yard, $"terminals.YARD.storage={storage}");

        Assert.Equal((first + second) / 2, run["transit_time.mean", "flow:boxes"], 6);
        Assert.Equal(20, run["delivered", "flow:boxes"]);
    }

    [Fact]
    public void PutOff_ConsignmentLargerThanTheYard_TakesAllOfIt()
    {
        CorridorRun run = CorridorRun.Of(Yard, "terminals.YARD.storage=1 TEU", "flows.boxes.teu=2", "flows.boxes.batch=2", "trains.second.capacity=2 TEU", "trains.first.capacity=4 TEU");

        // One at a time: the four leave 20 h apart, from 22:00 on; two came at 00:00 and two at 12:00.
        Assert.Equal(((24 + 44 + 64 + 84) - (2 * 12)) / 4.0, run["transit_time.mean", "flow:boxes"], 6);
    }

    [Fact]
    public void PutOff_FullForGoodAndNobodyComes_IsFilledOverItsLimit()
    {
        // The second service never fills: without more it would never leave, and the train could never unload.
        CorridorRun run = CorridorRun.Of(Yard, "terminals.YARD.storage=5 TEU", "trains.second.capacity=20 TEU");

        Assert.Equal(20, run["delivered", "flow:boxes"]);
    }
}
