namespace MiddleCorridorSim.Tests.Model.Rail;

/// <summary>What becomes of trains whose route is closed while they are under way.</summary>
public sealed class ClosedRouteTests
{
    /// <summary>Two boxes leave A at 6:00 by train; the line from B to C closes at 7:00, when the train is an hour from B.</summary>
    private const string Train = """
        name: a line closes ahead of a train
        start: 2026-01-01
        duration: 10 d
        nodes:
          A: {country: GE}
          B: {country: GE}
          C: {country: GE}
        links:
          FIRST: {from: A, to: B, mode: rail, distance: 100 km, speed: 50 km/h, label: RAIL}
          SECOND: {from: B, to: C, mode: rail, distance: 100 km, speed: 50 km/h, route: east, label: EAST}
          ROAD: {from: B, to: C, mode: road, distance: 100 km, speed: 10 km/h, route: road, label: ROAD}
          ROUND: {from: A, to: C, mode: road, distance: 400 km, speed: 10 km/h, route: round, label: ROUND, toll: 1000 USD}
        routes: {east: {closes: 2026-01-01T07:00:00Z}}
        trains:
          express: {from: A, to: C, capacity: 2 TEU}
        costs: {rail: {teu_km: 1 USD}}
        choice: {rule: cheapest}
        flows:
          boxes: {from: A, to: C, unit: container, arrivals: {timetable: ["Thu 06:00"]}, batch: 2, ends: 2026-01-02}
        """;

    [Fact]
    public void Go_FreightCanGoOnFromTheLastStation_IsPutOffThere()
    {
        CorridorRun run = CorridorRun.Of(Train);

        Assert.Equal(2 + 10, run["transit_time.mean", "flow:boxes"], 6);
        Assert.Equal(1, run["route_share", "flow:boxes/RAIL + ROAD"], 9);
        Assert.Equal(2, run["transit_time.mean", "route:RAIL + ROAD"] / 6, 6);
        Assert.Equal(100, run["cost.mean", "flow:boxes"], 6);
    }

    [Fact]
    public void Go_FreightCanGoOnFromTheOriginOnly_IsBroughtBack()
    {
        CorridorRun run = CorridorRun.Of(Train, "routes.road=closed");

        Assert.Equal(2 + 2 + 40, run["transit_time.mean", "flow:boxes"], 6);
        Assert.Equal(1, run["route_share", "flow:boxes/ROUND"], 9);
        Assert.Equal(1000 + 200, run["cost.mean", "flow:boxes"], 6);
    }

    [Fact]
    public void Go_FreightHasNoWayAtAll_IsBroughtBackAndReported()
    {
        CorridorRun run = CorridorRun.Of(Train, "routes.road=closed", "routes.round=closed");

        Assert.Equal(2, run["unroutable", "flow:boxes"]);
    }

    [Fact]
    public void Go_TrainCannotGoBack_WaitsAtTheStationUntilFreightCanGoOn()
    {
        CorridorRun run = CorridorRun.Of(Train, "links.FIRST.one_way=true", "routes.road={opens: 2026-01-03}");

        Assert.Equal(42 + 10, run["transit_time.mean", "flow:boxes"], 6);
    }

    [Theory]
    [InlineData("links.SECOND.line={headway: 3 h}")]
    [InlineData("links.SECOND.line={tracks: single, blocks: 1}")]
    [InlineData("links.SECOND.line={tracks: double, locomotives: pool}", "locomotives.pool={count: 1}")]
    public void Go_LineClosesWhileTheSecondTrainWaitsBeforeIt_TheFirstRunsOnAndTheSecondHalts(params string[] sets)
    {
        CorridorRun run = CorridorRun.Of(Train, ["routes.east={closes: 2026-01-01T09:00:00Z}", "trains.express.capacity=1 TEU", .. sets]);

        // The second is told at nine that it may not enter; with a pool, it first gets the locomotive that the first brings free at ten.
        double second = sets.Length > 1 ? 4 + 10 : 3 + 10;
        Assert.Equal((4 + second) / 2, run["transit_time.mean", "flow:boxes"], 6);
    }

    [Fact]
    public void Go_SetsOfATrainThatCameBack_StandWhereItBegan()
    {
        CorridorRun run = CorridorRun.Of(Train + """

              later: {from: A, to: B, unit: container, arrivals: {timetable: ["Fri 06:00"]}, ends: 2026-01-03}
            """, "trains.express.sets=2", "trains.express.via=[B]", "trains.short={from: A, to: B, capacity: 1 TEU}");

        Assert.Equal(3, run["delivered", "all"]);
    }

    [Theory]
    [InlineData("routes={fast: closed}")]
    [InlineData("routes={fast: {opens: 2026-02-01}}")]
    [InlineData("routes={fast: {closes: 2026-01-01T06:00}}")]
    public void Train_ServiceBelongsToAClosedRoute_FreightGoesByRoad(string routes)
    {
        CorridorRun run = CorridorRun.Of(Train, routes, "trains.express.route=fast/trains");

        Assert.Equal(40, run["transit_time.mean", "flow:boxes"], 6);
    }

    [Fact]
    public void Train_DisruptionStrikesTheRouteOfAService_FreightGoesRound()
    {
        CorridorRun run = CorridorRun.Of(
            Train, "routes=null", "links.ROUND.toll=0 USD", "trains.express.route=fast", "disruptions={strike: {at: [fast], from: 2026-01-01, until: 2026-01-09}}");

        Assert.Equal(40, run["transit_time.mean", "flow:boxes"], 6);
    }

    [Fact]
    public void Carry_WholeTrainWaitsBeforeALineThatCloses_TakesAnotherAndIsNotLoadedAgain()
    {
        CorridorRun run = CorridorRun.Of("""
            name: two whole trains
            start: 2026-01-01
            duration: 10 d
            nodes:
              A: {country: GE}
              B: {country: GE}
              C: {country: GE}
            links:
              FIRST: {from: A, to: B, mode: rail, distance: 100 km, speed: 50 km/h, label: RAIL}
              SECOND: {from: B, to: C, mode: rail, distance: 100 km, speed: 50 km/h, route: east, label: EAST, line: {headway: 3 h, locomotives: pool}}
              SLOW: {from: B, to: C, mode: rail, distance: 100 km, speed: 10 km/h, label: SLOW}
            routes: {east: {closes: 2026-01-01T09:00:00Z}}
            locomotives: {pool: {count: 2}}
            terminals:
              A: {train_handling: 1 h}
              B: {train_handling: 1 h}
              C: {train_handling: 1 h}
            choice: {rule: cheapest}
            flows:
              trains: {from: A, to: C, mode: rail, unit: train, arrivals: {timetable: ["Thu 05:00"]}, batch: 2, ends: 2026-01-02}
            """);

        Assert.Equal(((1 + 4 + 1) + (1 + 2 + 1 + 10 + 1)) / 2.0, run["transit_time.mean", "flow:trains"], 6);
        Assert.Equal(0.5, run["route_share", "flow:trains/RAIL + SLOW"], 9);
        Assert.Equal(0.5, run["route_share", "flow:trains/EAST + RAIL"], 9);
    }
}
