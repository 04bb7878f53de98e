namespace MiddleCorridorSim.Tests.Model.Rail;

/// <summary>Train services: when they leave, what they hold by the railways on their way, and where crews change.</summary>
public sealed class TrainServiceTests
{
    private const string Service = """
        name: a train service
        start: 2026-01-01
        duration: 20 d
        nodes:
          A: {country: GE}
          B: {country: GE}
          C: {country: GE}
        links:
          FIRST: {from: A, to: B, mode: rail, distance: 100 km, speed: 50 km/h, line: {headway: 1 min}}
          SECOND: {from: B, to: C, mode: rail, distance: 100 km, speed: 50 km/h, line: {headway: 1 min}}
        trains:
          express: {from: A, to: C, capacity: 20 wagons, departs: {longest_wait: 5 d}}
        flows:
          wagons: {from: A, to: C, unit: wagonload, tonnes: 50 t, arrivals: {timetable: ["Thu 06:00"]}, batch: 120, ends: 2026-01-02}
        """;

    [Theory]
    [InlineData("trains.express.capacity=20 wagons", 40)]
    [InlineData("trains.express.capacity=500 t", 20)]
    [InlineData("trains.express.capacity=25 TEU", 24)]
    [InlineData("trains.express.max_tonnes=620 t", 24)]
    [InlineData("links.SECOND.line.max_train_length=200 m", 20)]
    [InlineData("links.FIRST.line.max_train_mass=840 t", 16)]
    [InlineData("links.SECOND.line={headway: 1 min, max_train_length: 200 m, max_train_mass: 420 t}", 8)]
    [InlineData("links.SECOND.line.max_train_wagons=12", 24)]
    [InlineData("links.SECOND.line={max_train_wagons: 12, max_train_length: 200 m}", 20)]
    public void Board_LimitsOfTrainAndRailways_TheNarrowestHolds(string set, double teu)
    {
        // A wagon is two TEU, 19.6 m, and 22 t empty; the limit of gross mass is for the longest train that may run.
        CorridorRun run = CorridorRun.Of(Service, set);

        Assert.Equal(teu, run["train_load.mean", "service:express"], 6);
    }

    [Theory]
    [InlineData("500 t", "max_train_length: 400 m", 20)]
    [InlineData("500 t", "max_train_length: 100 m", 10)]
    [InlineData("5000 t", "max_train_mass: 720 t", 20)]
    [InlineData("5000 t", "max_train_mass: 719 t", 18)]
    [InlineData("5000 t", "{max_train_mass: 720 t, max_train_wagons: 12}", 18)]
    [InlineData("6 consignments", "max_train_wagons: 12", 12)]
    [InlineData("15", "max_train_wagons: 12", 24)]
    public void Board_CapacityIsNotInWagons_LinesLimitItAllTheSame(string capacity, string line, double teu)
    {
        // Of 50 t each: 720 t gross are ten wagons of 72 t; of twelve wagons 264 t are tare, and 456 t are left for nine loads.
        string whole = line.StartsWith('{') ? line : $"{{{line}}}";
        CorridorRun run = CorridorRun.Of(Service, "flows.wagons.batch=360", $"trains.express.capacity={capacity}", $"links.SECOND.line={whole}");

        Assert.Equal(teu, run["train_load.mean", "service:express"], 6);
    }

    [Theory]
    [InlineData("departs={at: [\"Thu 18:00\", \"Sat 00:00\"]}", ((12 + 4) + (42 + 4)) / 2.0)]
    [InlineData("departs={at: [\"05:00\"], when_full: false}", ((23 + 4) + (47 + 4)) / 2.0)]
    [InlineData("departs={every: 8 h, when_full: false}", ((2 + 4) + (10 + 4)) / 2.0)]
    [InlineData("departs={longest_wait: 9 h}", 4)]
    [InlineData("departs={when_full: false, longest_wait: 9 h}", 13)]
    [InlineData("crews=[{at: B, lasts: 90 min}]", 5.5)]
    [InlineData("formation=2 h", 6)]
    [InlineData("speed=25 km/h", 8)]
    public void Dispatch_RulesOfDepartureAndRun_TransitFollows(string rule, double hours)
    {
        // Forty wagons: two trains.
        CorridorRun run = CorridorRun.Of(Service, "flows.wagons.batch=40", "links.FIRST.line=null", "links.SECOND.line=null", "trains.express." + rule);

        double full = rule.StartsWith("departs={at: [\"Thu", StringComparison.Ordinal) ? 4 : hours;
        Assert.Equal(full, run["transit_time.mean", "flow:wagons"], 6);
    }

    [Fact]
    public void Dispatch_CrewIsNeededWhereTheTrainEnds_NobodyWaits()
    {
        CorridorRun run = CorridorRun.Of(Service, "trains.express.crews=[{at: C, lasts: 9 h}, {at: A, lasts: 9 h}]", "flows.wagons.batch=20");

        Assert.Equal(4, run["transit_time.mean", "flow:wagons"], 6);
    }

    [Fact]
    public void Choose_FlowMustPassAPlace_GoesThereThoughItIsDearer()
    {
        CorridorRun run = CorridorRun.Of("""
            name: by way of a market
            start: 2026-01-01
            duration: 20 d
            nodes:
              A: {country: GE}
              MARKET: {country: GE}
              C: {country: GE}
            links:
              DIRECT: {from: A, to: C, mode: road, distance: 60 km, speed: 60 km/h, label: DIRECT}
              THERE: {from: A, to: MARKET, mode: road, distance: 120 km, speed: 60 km/h, label: MARKET}
              THEN: {from: MARKET, to: C, mode: road, distance: 120 km, speed: 60 km/h, label: MARKET}
            flows:
              all: {from: A, to: C, mode: road, via: [MARKET], rate: 1 /h, arrivals: regular, returns: none}
            choice: {rule: cheapest}
            """);

        Assert.Equal(4, run["transit_time.mean", "flow:all"], 6);
        Assert.Equal(1, run["route_share", "flow:all/MARKET"], 9);
    }

    [Fact]
    public void Choose_RoadToTheViaClosesOnTheWay_ItIsPassedAllTheSame()
    {
        // At B the truck learns that the way to the market is closed; it goes round, and not straight to C.
        CorridorRun run = CorridorRun.Of("""
            name: round to a market
            start: 2026-01-01
            duration: 20 d
            nodes:
              A: {country: GE}
              B: {country: GE}
              MARKET: {country: GE}
              C: {country: GE}
            links:
              OUT: {from: A, to: B, mode: road, distance: 60 km, speed: 60 km/h}
              NEAR: {from: B, to: MARKET, mode: road, distance: 60 km, speed: 60 km/h, route: near}
              FAR: {from: B, to: MARKET, mode: road, distance: 300 km, speed: 60 km/h}
              PAST: {from: B, to: C, mode: road, distance: 60 km, speed: 60 km/h}
              ON: {from: MARKET, to: C, mode: road, distance: 60 km, speed: 60 km/h, one_way: true}
            routes: {near: {closes: 2026-01-01T06:30:00Z}}
            flows:
              all: {from: A, to: C, mode: road, via: [MARKET], arrivals: {timetable: ["Thu 06:00"]}, ends: 2026-01-02, returns: none}
            """);

        Assert.Equal(1 + 5 + 1, run["transit_time.mean", "flow:all"], 6);
    }

    [Fact]
    public void Choose_AnyMode_GoesByRoadToTheRailheadAndBySeaFromThePort()
    {
        CorridorRun run = CorridorRun.Of("""
            name: road, rail and sea
            start: 2026-01-01
            duration: 20 d
            nodes:
              FARM: {country: KZ}
              RAILHEAD: {country: KZ}
              PORT: {country: KZ}
              OVERSEA: {country: AZ}
            links:
              LANE: {from: FARM, to: RAILHEAD, mode: road, distance: 60 km, speed: 60 km/h}
              LINE: {from: RAILHEAD, to: PORT, mode: rail, distance: 100 km, speed: 50 km/h}
              SEA: {from: PORT, to: OVERSEA, mode: sea, distance: 100 km, speed: 20 km/h}
            terminals:
              RAILHEAD: {dwell: 3 h}
              PORT: {dwell: 4 h}
            trains:
              express: {from: RAILHEAD, to: PORT, capacity: 10 TEU}
            vessels:
              ferry: {from: PORT, to: OVERSEA, capacity: 10 TEU, count: 2}
            flows:
              boxes: {from: FARM, to: OVERSEA, mode: any, unit: container, arrivals: {timetable: ["Thu 06:00"]}, batch: 10, ends: 2026-01-02}
            """);

        Assert.Equal(1 + 3 + 2 + 4 + 5, run["transit_time.mean", "flow:boxes"], 6);
    }
}
