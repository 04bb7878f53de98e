namespace MiddleCorridorSim.Tests.Model.Border;

public sealed class PatienceTests
{
    private const string Post = """
        name: a post where drivers give up
        start: 2026-01-01
        duration: 1 d
        nodes: {A: {country: AZ}, POST: {country: AM}, B: {country: AM}}
        links:
          A-POST: {from: A, to: POST, mode: road, distance: 0 km, speed: 60 km/h}
          POST-B: {from: POST, to: B, mode: road, distance: 0 km, speed: 60 km/h}
        regimes: {plain: {authority: test}}
        posts:
          POST: {regime: plain, road: {controls: {officer: {booths: 1, service: 1 h, patience: 1.5 h}}}}
        flows:
          trucks: {from: A, to: B, mode: road, arrivals: {timetable: ["06:00"]}, batch: 5, returns: none}
        """;

    [Fact]
    public void Pass_FiveComeAtOnce_ThoseWhosePatienceEndsLeave()
    {
        CorridorRun run = CorridorRun.Of(Post);

        // Served from 6 to 8; the others leave at 7:30.
        Assert.Equal(2, run["delivered", "flow:trucks"]);
        Assert.Equal(3, run["gave_up", "flow:trucks"]);
        Assert.Equal(3, run["gave_up", "all"]);
        Assert.Equal(3, run["unroutable", "flow:trucks"]);
        Assert.Equal(0, run["turned_back", "flow:trucks"]);
        Assert.Equal(0.6, run["gave_up_share", "station:POST/road/officer"], 9);
        Assert.Equal(0.5, run["waiting.mean", "station:POST/road/officer"], 6);
        Assert.Equal(1.5, run["border_time.mean", "post:POST/road/inbound"], 6);
        Assert.Equal(((4 * 1) + (3 * 0.5)) / 24, run["queue.mean", "station:POST/road/officer"], 6);
    }

    [Fact]
    public void Pass_NobodyHasPatienceWithAnEnd_NothingIsSaidOfIt()
    {
        CorridorRun run = CorridorRun.Of(Post, "posts.POST.road.controls.officer.patience=null");

        Assert.Equal(5, run["delivered", "flow:trucks"]);
        Assert.Equal(double.NaN, run["gave_up", "flow:trucks"]);
        Assert.Equal(double.NaN, run["gave_up_share", "station:POST/road/officer"]);
    }

    [Theory]
    [InlineData("{after: 2 h}", 5, 4.2)]
    [InlineData("{after: 2 h, most: 1}", 4, 3.25)]
    [InlineData("{after: 2 h, share: 0 %}", 2, 1.5)]
    public void Pass_WhoGaveUpComesBack_WaitsAnewAtTheEnd(string retry, int delivered, double hours)
    {
        // Back at 9:30: done at 10:30 and 11:30; the last leaves again at 11 and is back at 13.
        CorridorRun run = CorridorRun.Of(Post, "posts.POST.road.retry=" + retry);

        Assert.Equal(delivered, run["delivered", "flow:trucks"]);
        Assert.Equal(5 - delivered, run["gave_up", "flow:trucks"]);
        Assert.Equal(hours, run["border_time.mean", "post:POST/road/inbound"], 6);
    }

    [Fact]
    public void Pass_NoRoomAndComesBack_IsServedLater()
    {
        CorridorRun run = CorridorRun.Of(
            Post, "posts.POST.road={waiting_area: 2, when_full: turn_away, retry: {after: 80 min}, controls: {officer: {patience: null}}}");

        // Two have room at 6, one at 7:20, one at 8:40, the last at 10.
        Assert.Equal(5, run["delivered", "flow:trucks"]);
        Assert.Equal(0, run["turned_back", "flow:trucks"]);
        Assert.Equal((1 + 2 + 3 + 4 + 5) / 5.0, run["border_time.mean", "post:POST/road/inbound"], 6);
    }

    [Theory]
    [InlineData("{waiting_area: 1, patience: 1.5 h, controls: {officer: {patience: null}}}", 2)]
    [InlineData("{slots: 1 /h, patience: 1.5 h, controls: {officer: {patience: null}}}", 2)]
    [InlineData("{hours: [{from: 10:00}], patience: 2 h, controls: {officer: {patience: null}}}", 0)]
    [InlineData("{hours: [{from: 10:00}], patience: 4.5 h, controls: {officer: {patience: null}}}", 5)]
    [InlineData("{hours: [{from: 07:00}], waiting_area: 1, patience: 2.5 h, controls: {officer: {patience: null}}}", 2)]
    public void Pass_PatienceBeforeThePost_EndsThere(string road, int delivered)
    {
        CorridorRun run = CorridorRun.Of(Post, "posts.POST.road=" + road);

        Assert.Equal(delivered, run["delivered", "flow:trucks"]);
        Assert.Equal(5 - delivered, run["gave_up", "flow:trucks"]);
    }

    [Fact]
    public void Pass_WasAtTheBoothAndIsSentBack_StaysInLine()
    {
        CorridorRun run = CorridorRun.Of(
            Post, "posts.POST.road.controls.officer={booths: 1, service: 1 h, patience: 1 h, shifts: [{until: 06:30}, {from: 10:00}], at_shift_end: requeue}");

        Assert.Equal(1, run["delivered", "flow:trucks"]);
        Assert.Equal(4, run["gave_up", "flow:trucks"]);
        Assert.Equal(5, run["border_time.mean", "post:POST/road/inbound"], 6);
    }

    [Fact]
    public void Pass_ReturningTruck_WaitsWithoutEnd()
    {
        CorridorRun run = CorridorRun.Of(
            Post,
            "posts.POST.road.controls.officer={booths: 1, shared: true, service: 1 h, patience: 30 min}",
            "flows.trucks={from: A, to: B, mode: road, arrivals: {timetable: [\"06:00\", \"06:50\"]}, returns: empty}");

        Assert.Equal(2, run["delivered", "flow:trucks"]);
        Assert.Equal(2, run["border_time.mean", "post:POST/road/outbound"], 6);
    }

    [Fact]
    public void Pass_WholeTrainGivesUp_LeavesTheCorridor()
    {
        CorridorRun run = CorridorRun.Of(Post.Replace("road", "rail", StringComparison.Ordinal), "flows.trucks.unit=train");

        Assert.Equal(2, run["delivered", "flow:trucks"]);
        Assert.Equal(3, run["gave_up", "flow:trucks"]);
    }
}
