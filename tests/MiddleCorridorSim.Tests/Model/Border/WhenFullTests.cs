namespace MiddleCorridorSim.Tests.Model.Border;

public sealed class WhenFullTests
{
    private const string Post = """
        name: a post with little room
        start: 2026-01-01
        duration: 1 d
        nodes: {A: {country: AZ}, POST: {country: AM}, B: {country: AM}}
        links:
          A-POST: {from: A, to: POST, mode: road, distance: 0 km, speed: 60 km/h}
          POST-B: {from: POST, to: B, mode: road, distance: 0 km, speed: 60 km/h}
        regimes: {plain: {authority: test}}
        posts:
          POST: {regime: plain, road: {controls: {officer: {booths: 1, service: 1 h, waiting_places: 1}}}}
        flows:
          trucks: {from: A, to: B, mode: road, arrivals: {timetable: ["06:00"]}, batch: 5, returns: none}
        """;

    [Theory]
    [InlineData("posts.POST.road.controls.officer.when_full=wait", 0)]
    [InlineData("posts.POST.road.controls.officer.when_full=turn_away", 3)]
    [InlineData("posts.POST.road={waiting_area: 4, when_full: turn_away, controls: {officer: {booths: 1, service: 1 h}}}", 1)]
    [InlineData("posts.POST.road={waiting_area: 4, controls: {officer: {booths: 1, service: 1 h}}}", 0)]
    public void Pass_FiveComeAtOnce_ThoseWithoutRoomAreTurnedAway(string set, int away)
    {
        CorridorRun run = CorridorRun.Of(Post, set);

        Assert.Equal(away, run["turned_back", "flow:trucks"]);
        Assert.Equal(away, run["unroutable", "flow:trucks"]);
        Assert.Equal(5 - away, run["delivered", "flow:trucks"]);
    }

    [Theory]
    [InlineData("posts.POST.road.controls.officer.when_full=turn_away", 1.5)]
    [InlineData("posts.POST.road={waiting_area: 4, when_full: turn_away, controls: {officer: {booths: 1, service: 1 h}}}", 2.5)]
    public void Pass_SomeAreTurnedAway_BorderTimeIsOfThoseWhoPassed(string set, double hours)
    {
        CorridorRun run = CorridorRun.Of(Post, set);

        Assert.Equal(hours, run["border_time.mean", "post:POST/road/inbound"], 6);
    }

    [Fact]
    public void Pass_SecondControlIsFull_BoothOfTheFirstIsFreed()
    {
        // All pass the first at once; of the second, one is served, one waits, three are turned away.
        CorridorRun run = CorridorRun.Of(Post, "posts.POST.road.controls={officer: null, first: {booths: 5, service: 1 h}, second: {booths: 1, service: 1 h, waiting_places: 1, when_full: turn_away}}");

        Assert.Equal(3, run["turned_back", "flow:trucks"]);
        Assert.Equal(1, run["service.mean", "station:POST/road/first"], 6);
    }

    [Fact]
    public void Pass_ReturningTruckFindsNoRoom_WaitsForIt()
    {
        CorridorRun run = CorridorRun.Of(
            Post, "posts.POST.road.controls.officer={booths: 1, shared: true, service: 1 h, waiting_places: 0, when_full: turn_away}", "flows.trucks.returns=empty");

        // One of the five is served, and again on its way back.
        Assert.Equal(4, run["turned_back", "flow:trucks"]);
        Assert.Equal(1, run["delivered", "flow:trucks"]);
        Assert.Equal(1, run["border_time.mean", "post:POST/road/outbound"], 6);
    }
}
