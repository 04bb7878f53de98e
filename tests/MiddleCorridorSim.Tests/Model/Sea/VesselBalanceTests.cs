namespace MiddleCorridorSim.Tests.Model.Sea;

public sealed class VesselBalanceTests
{
    private const string Sea = """
        name: a strong and a weak direction
        start: 2026-01-01
        duration: 100 d
        nodes:
          A: {country: KZ}
          B: {country: AZ}
        links:
          A-B: {from: A, to: B, mode: sea, distance: 240 km, speed: 20 km/h}
        vessels:
          ferry: {from: A, to: B, count: 6, capacity: 10 trucks, carries: [truckload], departs: {when_full: true}}
        flows:
          strong: {from: A, to: B, mode: road, unit: truckload, rate: 35 /day, arrivals: regular, returns: none}
          weak: {from: B, to: A, mode: road, unit: truckload, rate: 0.1 /day, arrivals: regular, returns: none}
        """;

    [Fact]
    public void Run_FullLoadsWaitAtTheOtherPort_VesselsSailOverWithWhatTheyHave()
    {
        CorridorRun run = CorridorRun.Of(Sea);

        // 12 h each way: six vessels carry more than the 35 trucks a day that come, one alone 10; all but the last few are delivered.
        Assert.InRange(run["delivered", "flow:strong"], 3400, 3500);
        Assert.InRange(run["delivered", "flow:weak"], 9, 10);
    }
}
