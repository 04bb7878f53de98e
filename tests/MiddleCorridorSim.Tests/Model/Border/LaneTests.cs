namespace MiddleCorridorSim.Tests.Model.Border;

public sealed class LaneTests
{
    private const string Post = """
        name: a post
        start: 2026-01-01
        duration: 40 d
        nodes:
          WEST: {country: AZ}
          POST: {country: AM}
          EAST: {country: AM}
        links:
          WEST-POST: {from: WEST, to: POST, mode: road, distance: 0 km, speed: 60 km/h}
          POST-EAST: {from: POST, to: EAST, mode: road, distance: 0 km, speed: 60 km/h}
        regimes:
          plain: {authority: test}
        posts:
          POST: {regime: plain, road: {slots: 1 /h, controls: {officer: {service: 15 min}}}}
        flows:
          trucks: {from: WEST, to: EAST, mode: road, arrivals: {timetable: ["06:00"]}, batch: 3, ends: 2026-02-05, returns: none}
        """;

    [Fact]
    public void Pass_SlotsByTheHour_FirstIsCalledAtOnceAndTheNextAnHourLater()
    {
        CorridorRun run = CorridorRun.Of(Post);

        Assert.Equal((0 + 1 + 2) / 3.0, run["waiting.mean", "station:POST/road/slots"], 6);
        Assert.Equal(0.25 + 1, run["border_time.mean", "post:POST/road/inbound"], 6);
    }
}
