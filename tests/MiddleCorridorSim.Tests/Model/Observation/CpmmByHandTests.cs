namespace MiddleCorridorSim.Tests.Model.Observation;

/// <summary>The four indicators of CAREC's Corridor Performance Measurement and Monitoring on cases worked by hand.</summary>
/// <remarks>
/// CPMM annual reports, carecprogram.org: TFI1 hours at one side's post; TFI2 payments there; TFI3 cost of 500 km for 20 t, border
/// payments included; TFI4 speed with delay, distance over the time from leaving to arriving, and without, over the time in motion.
/// </remarks>
public sealed class CpmmByHandTests
{
    /// <summary>300 km in 5 h, a post of 3 h that asks 40 USD, 200 km in 4 h; the tariff asks 10 USD for each hour at a post.</summary>
    private const string Corridor = """
        name: a truck, a whole train and a block train
        start: 2026-01-01
        duration: 10 d
        nodes:
          WEST: {country: AZ}
          POST: {country: AM}
          EAST: {country: AM}
        links:
          ROAD1: {from: WEST, to: POST, mode: road, distance: 300 km, speed: 60 km/h}
          ROAD2: {from: POST, to: EAST, mode: road, distance: 200 km, speed: 50 km/h}
          RAIL1: {from: WEST, to: POST, mode: rail, distance: 300 km, speed: 60 km/h}
          RAIL2: {from: POST, to: EAST, mode: rail, distance: 200 km, speed: 50 km/h}
        regimes: {plain: {authority: test}}
        posts:
          POST: {regime: plain, road: &post {fee_inbound: 40 USD, controls: {officer: {service: 3 h}}}, rail: *post}
        costs:
          road: {vehicle_km: 1 USD, waiting: 10 USD/h}
          rail: {tonne_km: 0.01 USD, waiting: 10 USD/h}
        trains:
          express: {from: WEST, to: EAST, capacity: 10 TEU, teu_price: 7 USD}
        flows:

        """;

    private const string Truck = "  truck: {from: WEST, to: EAST, mode: road, tonnes: 10 t, arrivals: {timetable: [\"Thu 06:00\"]}, ends: 2026-01-02, returns: none}\n";

    private const string WholeTrain =
        "  train: {from: WEST, to: EAST, mode: rail, unit: train, tonnes: 1000 t, arrivals: {timetable: [\"Thu 06:00\"]}, ends: 2026-01-02}\n";

    private const string BlockTrain =
        "  boxes: {from: WEST, to: EAST, mode: rail, unit: container, tonnes: 14 t, arrivals: {timetable: [\"Thu 06:00\"]}, batch: 10, ends: 2026-01-02}\n";

    [Theory]
    [InlineData(Truck, "road", 500 + 40 + 30, 10)]
    [InlineData(WholeTrain, "rail", 5000 + 40 + 30, 1000)]
    [InlineData(BlockTrain, "rail", 700 + 70 + 40 + 30, 140)]
    public void Run_OneVehicle_EachIndicatorIsThatByHand(string flow, string mode, double costUsd, double tonnes)
    {
        CorridorRun run = CorridorRun.Of(Corridor + flow);

        Assert.Equal(3, run["border_time.mean", $"post:POST/{mode}/inbound"], 6);
        Assert.Equal(40, run["border_cost.mean", $"post:POST/{mode}/inbound"], 6);
        Assert.Equal(costUsd / (500 * tonnes) * (500 * 20), run["tfi3.mean", $"mode:{mode}"], 6);
        Assert.Equal(500 / 12.0, run["speed_with_delay", $"mode:{mode}"], 6);
        Assert.Equal(500 / 9.0, run["speed_without_delay", $"mode:{mode}"], 6);
    }

    [Fact]
    public void Run_TruckAndTrain_AllIsTheRatioOfTheirSums()
    {
        CorridorRun run = CorridorRun.Of(Corridor + Truck + WholeTrain, "links.RAIL1.speed=30 km/h");

        Assert.Equal((570 + 5070) / (500 * 1010.0) * (500 * 20), run["tfi3.mean", "all"], 6);
        Assert.Equal(1000 / (12.0 + 17), run["speed_with_delay", "all"], 6);
        Assert.Equal(1000 / (9.0 + 14), run["speed_without_delay", "all"], 6);
    }

    [Fact]
    public void Run_Ferry_ItsFreightPaysWhatTheFerryCosts()
    {
        CorridorRun run = CorridorRun.Of("""
            name: a ferry
            start: 2026-01-01
            duration: 10 d
            nodes:
              PORT: {country: KZ}
              OVERSEA: {country: AZ}
            links:
              SEA: {from: PORT, to: OVERSEA, mode: sea, distance: 200 km, speed: 20 km/h}
            costs: {sea: {tonne_km: 0.01 USD}}
            vessels:
              ferry: {from: PORT, to: OVERSEA, capacity: 10 TEU, count: 2, teu_price: 7 USD}
            flows:
              boxes: {from: PORT, to: OVERSEA, mode: sea, unit: container, tonnes: 14 t, arrivals: {timetable: ["Thu 06:00"]}, batch: 10, ends: 2026-01-02}
            """);

        Assert.Equal((280 + 70) / (200 * 140.0) * (500 * 20), run["tfi3.mean", "mode:sea"], 6);
    }
}
