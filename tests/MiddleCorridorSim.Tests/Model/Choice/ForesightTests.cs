namespace MiddleCorridorSim.Tests.Model.Choice;

/// <summary>Freight foresees at posts what it will meet there.</summary>
public sealed class ForesightTests
{
    /// <summary>Two roads with a post each; both are the same, but for what a test changes. The northern one comes first where they tie.</summary>
    private const string TwoRoads = """
        name: two roads
        start: 2026-01-01
        duration: 20 d
        nodes:
          WEST: {country: AZ}
          NORTH: {country: AZ}
          NORTH_IN: {country: AM}
          SOUTH: {country: AZ}
          SOUTH_IN: {country: AM}
          EAST: {country: AM}
        links:
          WEST-NORTH: {from: WEST, to: NORTH, mode: road, distance: 60 km, speed: 60 km/h, label: NORTH}
          NORTH-NORTH_IN: {from: NORTH, to: NORTH_IN, mode: road, distance: 0 km, speed: 60 km/h}
          NORTH_IN-EAST: {from: NORTH_IN, to: EAST, mode: road, distance: 60 km, speed: 60 km/h}
          WEST-SOUTH: {from: WEST, to: SOUTH, mode: road, distance: 60 km, speed: 60 km/h, label: SOUTH}
          SOUTH-SOUTH_IN: {from: SOUTH, to: SOUTH_IN, mode: road, distance: 0 km, speed: 60 km/h}
          SOUTH_IN-EAST: {from: SOUTH_IN, to: EAST, mode: road, distance: 60 km, speed: 60 km/h}
        regimes:
          plain: {authority: test}
          joint: {authority: test, one_stop: true}
          slow: {authority: test, service_factor: 10}
        posts:
          NORTH: {regime: plain, road: {controls: {officer: {service: 1 h}}}}
          SOUTH: {regime: plain, road: {controls: {officer: {service: 1 h}}}}
          NORTH_IN: {regime: plain, road: {controls: {officer: {service: 1 h}}}}
          SOUTH_IN: {regime: plain, road: {controls: {officer: {service: 1 h}}}}
        choice: {rule: cheapest, value_of_time: 10 USD/h}
        flows:
          trucks: {from: WEST, to: EAST, mode: road, arrivals: {timetable: ["Mon 06:00"]}, ends: 2026-01-07, returns: none}
        """;

    [Theory]
    [InlineData("links.WEST-NORTH.toll=15 USD", "posts.SOUTH.road.controls.officer.service=2 h", "NORTH")]
    [InlineData("links.WEST-NORTH.toll=25 USD", "posts.SOUTH.road.controls.officer.service=2 h", "SOUTH")]
    public void Of_TariffAsksForTheHoursAtPosts_IsForeseen(string toll, string service, string chosen)
    {
        // An hour more in the south costs 10 USD of time and 10 USD of waiting.
        CorridorRun run = CorridorRun.Of(TwoRoads, "costs={road: {waiting: 10 USD/h}}", toll, service);

        Assert.Equal(1, run["route_share", $"flow:trucks/{chosen}"], 9);
    }

    [Theory]
    [InlineData("posts.SOUTH_IN.road.controls.officer.service=9 h")]
    [InlineData("posts.SOUTH_IN.road.fee_inbound=1000 USD")]
    public void Of_SecondPostIsPassedFreely_ItsTimeAndFeeDoNotCount(string dearer)
    {
        CorridorRun run = CorridorRun.Of(TwoRoads, "posts.SOUTH.regime=joint", dearer);

        Assert.Equal(1, run["route_share", "flow:trucks/SOUTH"], 9);
        Assert.Equal(2 + 1, run["transit_time.mean", "flow:trucks"], 6);
    }

    [Fact]
    public void Delay_ClearedTrucksPassFreely_OthersDoNotExpectThat()
    {
        // Hundreds that were cleared pass the southern post of entry in no time; those that come from a village beyond the first post are not.
        CorridorRun run = CorridorRun.Of(TwoRoads + """

              cleared: {from: SOUTH, to: EAST, mode: road, rate: 4 /h, arrivals: regular, returns: none, background: true}
              villagers: {from: VILLAGE, to: EAST, mode: road, arrivals: {timetable: ["Mon 06:00"]}, begins: 2026-01-10, returns: none}
            """,
            "nodes.VILLAGE={country: GE}",
            "posts.SOUTH.regime=joint",
            "posts.SOUTH_IN.road.controls.officer.service=9 h",
            "links.VILLAGE-SOUTH_IN={from: VILLAGE, to: SOUTH_IN, mode: road, distance: 0 km, speed: 60 km/h, label: NEAR}",
            "links.VILLAGE-NORTH_IN={from: VILLAGE, to: NORTH_IN, mode: road, distance: 300 km, speed: 60 km/h, label: FAR}");

        Assert.Equal(1, run["route_share", "flow:villagers/FAR"], 9);
    }

    [Theory]
    [InlineData("2026-01-03", "SOUTH")]
    [InlineData("2026-01-13", "NORTH")]
    public void PriorHours_RegimeChanged_IsThatOfTheRegimeInForce(string date, string chosen)
    {
        CorridorRun run = CorridorRun.Of(TwoRoads, $"staffing.NORTH={{initially: plain, changes: [{{date: {date}, regime: slow}}]}}");

        Assert.Equal(1, run["route_share", $"flow:trucks/{chosen}"], 9);
    }

    [Fact]
    public void ClosedHours_PostOnTheTrainsPathIsClosed_FreightTakesTheRoad()
    {
        CorridorRun run = CorridorRun.Of(ByTrainOrTruck);

        Assert.Equal(1, run["route_share", "flow:boxes/ROAD"], 9);
    }

    [Fact]
    public void BorderUsd_TrainsPayAtThePost_IsForeseenByTheShareOfALoad()
    {
        // A full train pays 1200 USD for 10 TEU: 120 for a box, against 100 more by road.
        string[] sets = ["disruptions=null", "posts.POST.rail.fee_inbound=1200 USD", "links.ROAD.speed=60 km/h"];

        Assert.Equal(1, CorridorRun.Of(ByTrainOrTruck, [.. sets, "links.ROAD.toll=130 USD"])["route_share", "flow:boxes/RAIL"], 9);
        Assert.Equal(1, CorridorRun.Of(ByTrainOrTruck, [.. sets, "links.ROAD.toll=110 USD"])["route_share", "flow:boxes/ROAD"], 9);
    }

    private const string ByTrainOrTruck = """
        name: by train or by truck
        start: 2026-01-01
        duration: 40 d
        nodes:
          WEST: {country: AZ}
          POST: {country: AM}
          EAST: {country: AM}
        links:
          LINE: {from: WEST, to: POST, mode: rail, distance: 60 km, speed: 60 km/h, label: RAIL}
          ON: {from: POST, to: EAST, mode: rail, distance: 0 km, speed: 60 km/h}
          ROAD: {from: WEST, to: EAST, mode: road, distance: 60 km, speed: 6 km/h, label: ROAD}
        regimes: {plain: {authority: test}}
        posts:
          POST: {regime: plain, rail: {controls: {officer: {service: 0 h}}}}
        disruptions:
          shut: {at: [POST], from: 2026-01-02, until: 2026-01-20}
        trains:
          express: {from: WEST, to: EAST, capacity: 10 TEU}
        choice: {rule: cheapest, value_of_time: 10 USD/h}
        flows:
          boxes: {from: WEST, to: EAST, unit: container, mode: any, arrivals: {timetable: ["Mon 06:00"]}, batch: 10, ends: 2026-01-07}
        """;
}
