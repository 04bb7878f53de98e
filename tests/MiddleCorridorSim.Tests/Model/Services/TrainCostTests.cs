namespace MiddleCorridorSim.Tests.Model.Services;

public sealed class TrainCostTests
{
    [Fact]
    public void PutOff_BoxesOfTwoSizes_PayByTeuWhatTheTrainPaidAtThePost()
    {
        CorridorRun run = CorridorRun.Of("""
            name: one train, two sizes of boxes
            start: 2026-01-01
            duration: 10 d
            nodes:
              WEST: {country: AZ}
              POST: {country: AM}
              EAST: {country: AM}
            links:
              LINE: {from: WEST, to: POST, mode: rail, distance: 60 km, speed: 60 km/h}
              ON: {from: POST, to: EAST, mode: rail, distance: 0 km, speed: 60 km/h}
            regimes: {plain: {authority: test, teu_fee: 5 USD}}
            posts:
              POST: {regime: plain, rail: {fee_inbound: 30 USD, controls: {officer: {service: 3 h}}}}
            costs: {rail: {waiting: 10 USD/h}}
            trains:
              express: {from: WEST, to: EAST, capacity: 6 TEU}
            flows:
              small: {from: WEST, to: EAST, unit: container, teu: 1, arrivals: {timetable: ["Thu 06:00"]}, batch: 2, ends: 2026-01-02}
              large: {from: WEST, to: EAST, unit: container, teu: 2, arrivals: {timetable: ["Thu 06:00"]}, batch: 2, ends: 2026-01-02}
            """);

        Assert.Equal((30 + (3 * 10) + (6 * 5)) / 6.0, run["cost.mean", "flow:small"], 6);
        Assert.Equal((30 + (3 * 10) + (6 * 5)) / 6.0, run["cost.mean", "flow:large"], 6);
    }

    [Fact]
    public void PutOff_TollsOnTheWay_AreBorneByTeuOfThoseOnBoard()
    {
        // 60 + 12 USD for the train, whose six TEU share them; 14 t a TEU.
        CorridorRun run = CorridorRun.Of("""
            name: one train and its tolls
            start: 2026-01-01
            duration: 10 d
            nodes: {WEST: {country: AZ}, MID: {country: AZ}, EAST: {country: AZ}}
            links:
              LINE: {from: WEST, to: MID, mode: rail, distance: 60 km, speed: 60 km/h, toll: 60 USD}
              ON: {from: MID, to: EAST, mode: rail, distance: 40 km, speed: 60 km/h, toll: 12 USD}
            trains:
              express: {from: WEST, to: EAST, capacity: 40 TEU, departs: {longest_wait: 1 h}}
            flows:
              small: {from: WEST, to: EAST, unit: container, teu: 1, arrivals: {timetable: ["Thu 06:00"]}, batch: 2, ends: 2026-01-02}
              large: {from: WEST, to: EAST, unit: container, teu: 2, arrivals: {timetable: ["Thu 06:00"]}, batch: 2, ends: 2026-01-02}
            """);

        Assert.Equal(72 / 6.0, run["cost.mean", "flow:small"], 6);
        Assert.Equal(72 / 6.0, run["cost.mean", "flow:large"], 6);
        Assert.Equal(72 / (100 * 6 * 14.0) * (500 * 20), run["tfi3.mean", "mode:rail"], 6);
    }

    [Theory]
    [InlineData("count: 2, ")]
    [InlineData("")]
    public void Sail_TollAndCostOfTheVesselByDistance_AreBorneByTeuOfThoseOnBoard(string count)
    {
        // 200 x 3 + 60 USD for the vessel, whose six TEU share them, and 7 USD for each TEU.
        CorridorRun run = CorridorRun.Of($$$"""
            name: one vessel and its costs
            start: 2026-01-01
            duration: 10 d
            nodes: {PORT: {country: KZ}, OVERSEA: {country: AZ}}
            links:
              SEA: {from: PORT, to: OVERSEA, mode: sea, distance: 200 km, speed: 20 km/h, toll: 60 USD}
            costs: {sea: {vehicle_km: 3 USD}}
            vessels:
              ferry: {from: PORT, to: OVERSEA, {{{count}}}capacity: 6 TEU, teu_price: 7 USD}
            flows:
              boxes: {from: PORT, to: OVERSEA, unit: container, arrivals: {timetable: ["Thu 06:00"]}, batch: 6, ends: 2026-01-02}
            """);

        Assert.Equal(7 + (660 / 6.0), run["cost.mean", "flow:boxes"], 6);
        Assert.Equal((42 + 660) / (200 * 6 * 14.0) * (500 * 20), run["tfi3.mean", "mode:sea"], 6);
    }

    [Theory]
    [InlineData(40, "TOLL")]
    [InlineData(4, "FREE")]
    public void Choose_TollOfTheVessel_IsForeseenByTheShareOfAUsualLoad(int capacity, string chosen)
    {
        // 60 USD for a full vessel, against 3 USD for a TEU.
        CorridorRun run = CorridorRun.Of($$$"""
            name: two straits
            start: 2026-01-01
            duration: 10 d
            nodes: {PORT: {country: KZ}, OVERSEA: {country: AZ}, ISLAND: {country: AZ}}
            links:
              SEA: {from: PORT, to: OVERSEA, mode: sea, distance: 200 km, speed: 20 km/h, toll: 60 USD, label: TOLL}
              EAST: {from: PORT, to: ISLAND, mode: sea, distance: 100 km, speed: 20 km/h, label: FREE}
              WEST: {from: ISLAND, to: OVERSEA, mode: sea, distance: 100 km, speed: 20 km/h}
            vessels:
              ferry: {from: PORT, to: OVERSEA, capacity: {{{capacity}}} TEU}
              first: {from: PORT, to: ISLAND, capacity: 4 TEU, teu_price: 3 USD}
              second: {from: ISLAND, to: OVERSEA, capacity: 4 TEU}
            choice: {rule: cheapest}
            flows:
              boxes: {from: PORT, to: OVERSEA, unit: container, arrivals: {timetable: ["Thu 06:00"]}, batch: 40, ends: 2026-01-02}
            """);

        Assert.Equal(1, run["route_share", $"flow:boxes/{chosen}"], 6);
    }
}
