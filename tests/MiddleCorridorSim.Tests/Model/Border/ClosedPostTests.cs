namespace MiddleCorridorSim.Tests.Model.Border;

/// <summary>Who waits before a post that is closed, or whose staff is away, each against a calculation by hand. Three trucks come at six on Thursday.</summary>
public sealed class ClosedPostTests
{
    private const string Post = """
        name: three trucks
        start: 2026-01-01
        duration: 10 d
        nodes:
          WEST: {country: AZ}
          POST: {country: AM}
          EAST: {country: AM}
        links:
          WEST-POST: {from: WEST, to: POST, mode: road, distance: 0 km, speed: 60 km/h}
          POST-EAST: {from: POST, to: EAST, mode: road, distance: 0 km, speed: 60 km/h}
        regimes:
          plain: {authority: test}
          recalled: {authority: test, withdrawal: {every: 7 h, lasts: 4 h}}
        posts:
          POST:
            regime: plain
            road:
              controls:
                officer: {booths: 1, service: 30 min}
        flows:
          trucks: {from: WEST, to: EAST, mode: road, arrivals: {timetable: ["Thu 06:00"]}, batch: 3, ends: 2026-01-02, returns: none}

        """;

    private const string Late = """
          late: {from: WEST, to: EAST, mode: road, arrivals: {timetable: ["Thu 08:00"]}, ends: 2026-01-02, returns: none, priority: 0}

        """;

    [Fact]
    public void Pass_SlotsAndHours_NobodyIsCalledWhileThePostIsClosed()
    {
        // Called at 6 and 7; the third would be at 8, but the post closes at 7:30 and opens at midnight.
        CorridorRun run = CorridorRun.Of(Post, "posts.POST.road.slots=1 /h", "posts.POST.road.hours=[{until: 07:30}]");

        Assert.Equal((30 + 90 + (18 * 60) + 30) / 180.0, run["border_time.mean", "post:POST/road/inbound"], 6);
    }

    [Theory]
    [InlineData("posts.POST.road.hours=[{until: 06:15}]", 18 * 60)]
    [InlineData("disruptions={strike: {at: [POST], from: 2026-01-01T06:15, until: 2026-01-01T10:00}}", 4 * 60)]
    public void Pass_FullAreaAndClosing_ThoseOnTheRoadWaitForTheOpening(string closing, int opens)
    {
        CorridorRun run = CorridorRun.Of(Post, "posts.POST.road.waiting_area=1", closing);

        Assert.Equal((30 + opens + 30 + opens + 60) / 180.0, run["border_time.mean", "post:POST/road/inbound"], 6);
    }

    [Theory]
    [InlineData("priority", 60 + 30)]
    [InlineData("fifo", 60 + 120)]
    public void Pass_PostOpens_ThoseWhoWaitAreServedByItsDiscipline(string discipline, int minutes)
    {
        CorridorRun run = CorridorRun.Of(
            Post + Late, "posts.POST.road.hours=[{from: 09:00, until: 24:00}]", $"posts.POST.road.controls.officer.discipline={discipline}");

        Assert.Equal(minutes / 60.0, run["transit_time.mean", "flow:late"], 6);
    }

    [Fact]
    public void Pass_ShiftMansNobody_ThePostIsClosedThen()
    {
        CorridorRun run = CorridorRun.Of(Post, "posts.POST.road.hours=[{}, {from: 05:00, until: 07:00, manned: 0 %}]");

        Assert.Equal((90 + 120 + 150) / 180.0, run["border_time.mean", "post:POST/road/inbound"], 6);
    }

    [Fact]
    public void Pass_PostOpensWithAnArea_TheUrgentTruckIsLetInFirst()
    {
        CorridorRun run = CorridorRun.Of(Post + Late, "posts.POST.road.hours=[{from: 09:00, until: 24:00}]", "posts.POST.road.waiting_area=1");

        Assert.Equal(1.5, run["transit_time.mean", "flow:late"], 6);
    }

    [Fact]
    public void Pass_StaffIsWithdrawn_NobodyPassesWhomNoControlConcerns()
    {
        // Withdrawn from 7:00 to 11:00.
        CorridorRun run = CorridorRun.Of(Post + Late, "staffing.POST=recalled", "posts.POST.road.controls.officer.applies_to=0 %");

        Assert.Equal(0, run["transit_time.mean", "flow:trucks"], 6);
        Assert.Equal(3, run["transit_time.mean", "flow:late"], 6);
    }

    [Fact]
    public void Pass_ClearedAtThePostBefore_WaitsForTheHoursOfTheSecond()
    {
        CorridorRun run = CorridorRun.Of(
            Post,
            "nodes.EXIT={country: AZ}",
            "links.WEST-POST.to=EXIT",
            "links.EXIT-POST={from: EXIT, to: POST, mode: road, distance: 0 km, speed: 60 km/h}",
            "regimes.joint={authority: test, one_stop: true}",
            "posts.EXIT={regime: joint, road: {controls: {officer: {service: 15 min}}}}",
            "posts.POST.road.hours=[{from: 09:00, until: 24:00}]");

        Assert.Equal(2.75, run["border_time.mean", "post:POST/road/inbound"], 6);
    }
}
