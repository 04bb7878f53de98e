namespace MiddleCorridorSim.Tests.Model.Border;

/// <summary>Freight that takes its own time at a control, lines that are not served in turn.</summary>
public sealed class OwnServiceTests
{
    private const string Post = """
        name: kinds of freight
        start: 2026-01-01
        duration: 2 d
        nodes: {A: {country: AZ}, POST: {country: AM}, B: {country: AM}}
        links:
          A-POST: {from: A, to: POST, mode: road, distance: 0 km, speed: 60 km/h}
          POST-B: {from: POST, to: B, mode: road, distance: 0 km, speed: 60 km/h}
        regimes: {plain: {authority: test, service_factor: 2}}
        posts:
          POST: {regime: plain, road: {controls: {officer: {booths: 9, service: 1 h, service_by_flow: {eggs: 2 h}, service_by_commodity: {grain: 3 h, fish: 5 h}}}}}
        flows:
          wine: {from: A, to: B, mode: road, arrivals: {timetable: [thu 06:00]}, returns: none}
          eggs: {from: A, to: B, mode: road, arrivals: {timetable: [thu 06:00]}, returns: none, commodity: grain}
          corn: {from: A, to: B, mode: road, arrivals: {timetable: [thu 06:00]}, returns: none, commodity: grain}
          cod: {from: A, to: B, mode: road, arrivals: {timetable: [thu 06:00]}, returns: empty, commodity: fish}
        """;

    [Theory]
    [InlineData("wine", 2)]
    [InlineData("eggs", 4)]
    [InlineData("corn", 6)]
    [InlineData("cod", 10)]
    public void Pass_FlowOrCommodityHasItsOwnTime_TakesItTimesTheFactor(string flow, double hours) =>
        Assert.Equal(hours, CorridorRun.Of(Post)["border_hours.mean", "flow:" + flow], 6);

    [Fact]
    public void Pass_TruckReturns_TakesTheGeneralTime() =>
        Assert.Equal(2, CorridorRun.Of(Post)["border_time.mean", "post:POST/road/outbound"], 6);

    [Fact]
    public void Pass_InspectionTimeOfTheRegime_ComesBefore()
    {
        CorridorRun run = CorridorRun.Of(Post, "regimes.plain={inspection_time: 30 min, inspection_share: 100 %}", "posts.POST.road.controls.officer.kind=inspection");

        Assert.Equal(0.5, run["border_hours.mean", "flow:corn"], 6);
    }

    /// <summary>Of five trucks ten minutes apart, how many minutes each is there; the first is at the booth when the others come.</summary>
    [Theory]
    [InlineData("fifo", new[] { 120, 290, 340, 450, 530 })]
    [InlineData("lifo", new[] { 120, 560, 370, 300, 170 })]
    [InlineData("shortest", new[] { 120, 560, 160, 360, 230 })]
    [InlineData("priority", new[] { 120, 470, 280, 210, 530 })]
    public void Pass_Discipline_DecidesWhoIsNext(string discipline, int[] minutes)
    {
        CorridorRun run = CorridorRun.Of(Line, "posts.POST.road.controls.officer.discipline=" + discipline);

        Assert.Equal(minutes, Enumerable.Range(1, 5).Select(i => (int)Math.Round(60 * run["border_hours.mean", $"flow:f{i}"])));
    }

    private const string Line = """
        name: a line of five
        start: 2026-01-01
        duration: 1 d
        nodes: {A: {country: AZ}, POST: {country: AM}, B: {country: AM}}
        links:
          A-POST: {from: A, to: POST, mode: road, distance: 0 km, speed: 60 km/h}
          POST-B: {from: POST, to: B, mode: road, distance: 0 km, speed: 60 km/h}
        regimes: {plain: {authority: test}}
        posts:
          POST: {regime: plain, road: {controls: {officer: {booths: 1, service: 1 h, service_by_flow: {f1: 2 h, f2: 3 h, f3: 1 h, f4: 2 h, f5: 90 min}}}}}
        flows:
          f1: {from: A, to: B, mode: road, arrivals: {timetable: ["06:00"]}, returns: none, priority: 9}
          f2: {from: A, to: B, mode: road, arrivals: {timetable: ["06:10"]}, returns: none, priority: 5}
          f3: {from: A, to: B, mode: road, arrivals: {timetable: ["06:20"]}, returns: none, priority: 4}
          f4: {from: A, to: B, mode: road, arrivals: {timetable: ["06:30"]}, returns: none, priority: 3}
          f5: {from: A, to: B, mode: road, arrivals: {timetable: ["06:40"]}, returns: none, priority: 9}
        """;
}
