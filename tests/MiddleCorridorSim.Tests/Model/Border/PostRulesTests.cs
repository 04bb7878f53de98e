namespace MiddleCorridorSim.Tests.Model.Border;

/// <summary>The rules of a post for trucks, each against a calculation by hand. Three trucks come at six on Thursday.</summary>
public sealed class PostRulesTests
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
          none: {authority: test, manned: 0 %}
          recalled: {authority: test, at_shift_end: suspend, withdrawal: {every: 7 h, lasts: 4 h}}
        posts:
          POST:
            regime: plain
            road:
              controls:
                first: {booths: 1, service: 10 min}
                second: {booths: 1, service: 30 min}
        flows:
          trucks: {from: WEST, to: EAST, mode: road, arrivals: {timetable: ["Thu 06:00"]}, batch: 3, ends: 2026-01-02, returns: none}
        """;

    [Theory]
    [InlineData("posts.POST.road.controls.second.booths=1", 40, 70, 100)]
    [InlineData("posts.POST.road.controls.second.waiting_places=0", 40, 70, 100)]
    [InlineData("posts.POST.road.waiting_area=1", 40, 80, 120)]
    [InlineData("posts.POST.road.waiting_area=2", 40, 70, 110 - 10)]
    [InlineData("posts.POST.road.controls.second.applies_to=0 %", 10, 20, 30)]
    [InlineData("posts.POST.road.controls.second.directions=[outbound]", 10, 20, 30)]
    [InlineData("posts.POST.road.hours=[{from: 06:30, until: 24:00}]", 70, 100, 130)]
    [InlineData("posts.POST.road.controls.second.shifts=[{from: 08:00, until: 24:00}]", 150, 180, 210)]
    [InlineData("posts.POST.road.controls.second.booths=3", 40, 50, 60)]
    public void Pass_OneRuleChanges_BorderTimeFollows(string set, int first, int second, int third)
    {
        CorridorRun run = CorridorRun.Of(Post, set);

        Assert.Equal((first + second + third) / 180.0, run["border_time.mean", "post:POST/road/inbound"], 6);
    }

    [Fact]
    public void Pass_NoPlaceBeforeTheSecondControl_TheFirstBoothIsBlocked()
    {
        CorridorRun run = CorridorRun.Of(Post, "posts.POST.road.controls.second.waiting_places=0");

        // The second truck stands in the first booth from 10 to 40 min, the third comes into it then and leaves it at 70.
        Assert.Equal((10 + 30 + 30) / 180.0, run["service.mean", "station:POST/road/first"], 6);
    }

    [Fact]
    public void Pass_FullWaitingArea_HoldsUpThoseBehindWhoeverTheyAre()
    {
        // The urgent truck comes five minutes later, and must wait for the one place all the same.
        CorridorRun run = CorridorRun.Of(Post + """

              urgent: {from: WEST, to: EAST, mode: road, arrivals: {timetable: ["Thu 06:05"]}, ends: 2026-01-02, returns: none, priority: 0}
            """, "posts.POST.road.waiting_area=1");

        Assert.Equal((40 - 5 + 40) / 60.0, run["transit_time.mean", "flow:urgent"], 6);
    }

    [Theory]
    [InlineData("fifo", 100 + 30 - 5)]
    [InlineData("priority", 70 - 5)]
    [InlineData("preemptive", 30 + 10)]
    public void Pass_UrgentTruckComesLater_DisciplineDecides(string discipline, int minutes)
    {
        // It leaves the first control at 15 (priority: at 20, after the truck in the booth), and finds the first truck, or more, at the second.
        CorridorRun run = CorridorRun.Of(
            Post + """

              urgent: {from: WEST, to: EAST, mode: road, arrivals: {timetable: ["Thu 06:05"]}, ends: 2026-01-02, returns: none, priority: 0}
            """,
            $"posts.POST.road.controls.first.discipline={discipline}",
            $"posts.POST.road.controls.second.discipline={discipline}");

        Assert.Equal(minutes / 60.0, run["transit_time.mean", "flow:urgent"], 6);
    }

    [Fact]
    public void Pass_RegimeChangesOnADate_NobodyIsServedBeforeAndAllAfter()
    {
        CorridorRun run = CorridorRun.Of(Post, "staffing.POST={initially: none, changes: [{date: 2026-01-01T09:00, regime: plain}]}");

        Assert.Equal((180 + 40 + 180 + 70 + 180 + 100) / 180.0, run["border_time.mean", "post:POST/road/inbound"], 6);
    }

    [Fact]
    public void Pass_RegimeLeavesWithWorkInHand_ItsOwnRuleHolds()
    {
        CorridorRun run = CorridorRun.Of(Post, "staffing.POST={initially: plain, changes: [{date: 2026-01-01T06:20, regime: none}, {date: 2026-01-01T10:20, regime: plain}]}");

        // "finish": the first truck is done at 40; the second, who waits, and the third go on when officers come back at 260.
        Assert.Equal((40 + 290 + 320) / 180.0, run["border_time.mean", "post:POST/road/inbound"], 6);
    }

    [Fact]
    public void Pass_StaffIsWithdrawn_WorkStopsAndGoesOn()
    {
        CorridorRun run = CorridorRun.Of(Post, "staffing.POST=recalled");

        // From 7:00 to 11:00 nobody works: the first is through, the second has 10 min left.
        Assert.Equal((40 + 310 + 340) / 180.0, run["border_time.mean", "post:POST/road/inbound"], 6);
    }
}
