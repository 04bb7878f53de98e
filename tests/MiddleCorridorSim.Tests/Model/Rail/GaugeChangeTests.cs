namespace MiddleCorridorSim.Tests.Model.Rail;

/// <summary>Freight changes gauge only where it goes on by another gauge. Two trains of ten wagons come at eight to a terminal; each is on a track for an hour, or 3 h 50 min.</summary>
public sealed class GaugeChangeTests
{
    private const string Crossing = """
        name: a change of gauge
        start: 2026-01-05
        duration: 6 d
        nodes: {W: {country: CN}, M: {country: KZ}, E: {country: KZ}}
        links:
          A: {from: W, to: M, mode: rail, distance: 100 km, speed: 50 km/h, gauge: 1435}
          B: {from: M, to: E, mode: rail, distance: 100 km, speed: 50 km/h}
        terminals:
          M: {tracks: 1, train_handling: 1 h, gauge_change: {tracks: 1, per_train: 3 h, per_wagon: 5 min}}
        trains:
          a: {from: W, to: M, both_ways: false, capacity: 20 TEU}
          b: {from: M, to: E, both_ways: false, capacity: 20 TEU}
        flows:
          boxes: {from: W, to: E, mode: rail, batch: 40, arrivals: {timetable: ["Mon 06:00"]}}
        """;

    private const double Change = 3 + (50 / 60.0);

    [Theory]
    [InlineData("transshipment")]
    [InlineData("bogie_exchange")]
    public void Unload_FreightGoesOnByTheOtherGauge_ItIsCarriedOver(string method)
    {
        CorridorRun run = CorridorRun.Of(Crossing, $"terminals.M.gauge_change.method={method}");

        Assert.Equal(2 + (1.5 * Change) + 1 + 2, run["transit_time.mean", "all"], 6);
    }

    [Theory]
    [InlineData("transshipment")]
    [InlineData("bogie_exchange")]
    public void Unload_FreightEndsThere_ItIsUnloadedAsAnywhere(string method)
    {
        CorridorRun run = CorridorRun.Of(Crossing, "flows.boxes.to=M", $"terminals.M.gauge_change.method={method}");

        Assert.Equal(2 + 1.5, run["transit_time.mean", "all"], 6);
    }

    [Fact]
    public void Unload_FreightGoesOnByTheSameGauge_ItIsUnloadedAsAnywhere()
    {
        // The second train is unloaded before the first is loaded: on the track until 9 and 10, then until 11 and 12.
        CorridorRun run = CorridorRun.Of(Crossing, "links.A.gauge=1520");

        Assert.Equal((7 + 8) / 2.0, run["transit_time.mean", "all"], 6);
    }

    [Fact]
    public void Run_OneServiceByBogieExchange_TheTrainWaitsForItsBogies()
    {
        CorridorRun run = CorridorRun.Of(Crossing, "terminals.M.gauge_change.method=bogie_exchange", "trains={a: {from: W, to: E, both_ways: false, capacity: 20 TEU}}");

        Assert.Equal(2 + (1.5 * Change) + 2, run["transit_time.mean", "all"], 6);
    }
}
