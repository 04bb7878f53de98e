namespace MiddleCorridorSim.Tests.Model.Border;

/// <summary>Service times follow the regime, and what slows the post, at the time when work begins. Three trucks come at six and take an hour each.</summary>
public sealed class ChangingTermsTests
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
          again: {authority: test, at_shift_end: requeue}
          later: {authority: test, at_shift_end: suspend}
          quick: {authority: test, service_factor: 0.5}
          brief: {authority: test, inspection_time: 15 min}
        posts:
          POST:
            regime: plain
            road:
              controls:
                officer: {kind: inspection, booths: 1, service: 1 h}
        flows:
          trucks: {from: WEST, to: EAST, mode: road, arrivals: {timetable: ["Thu 06:00"]}, batch: 3, ends: 2026-01-02, returns: none}
        """;

    [Theory]
    [InlineData("quick", "2026-01-01T07:30", 60 + 120 + 150)]
    [InlineData("quick", "2026-01-01T07:00", 60 + 90 + 120)]
    [InlineData("brief", "2026-01-01T07:30", 60 + 120 + 135)]
    [InlineData("brief", "2026-01-01T05:00", 15 + 30 + 45)]
    public void Begin_AnotherRegimeTookOver_WorkTakesItsTime(string regime, string date, int minutes)
    {
        CorridorRun run = CorridorRun.Of(Post, $"staffing.POST={{initially: plain, changes: [{{date: {date}, regime: {regime}}}]}}");

        Assert.Equal(minutes / 180.0, run["border_time.mean", "post:POST/road/inbound"], 6);
    }

    [Fact]
    public void Begin_PostIsSlowed_WorkThatBeginsTakesLonger()
    {
        CorridorRun run = CorridorRun.Of(Post, "disruptions={strike: {at: [POST], slows: 2, from: 2026-01-01T06:30, until: 2026-01-01T08:30}}");

        // The first is in hand at 6:30 and takes its hour; the second begins at 7 and takes two; the third begins at 9 and takes one.
        Assert.Equal((60 + 180 + 240) / 180.0, run["border_time.mean", "post:POST/road/inbound"], 6);
    }

    [Theory]
    [InlineData("later", 60 + 180 + 210)]
    [InlineData("again", 60 + 180 + 210)]
    public void Begin_WorkInHandWaitsForTheNextRegime_WhatIsLeftStaysAndWhatIsNewIsDrawnAnew(string first, int minutes)
    {
        // Nobody works from 7:30 to 8:30. Suspended, the second truck has half an hour left; sent back, it takes half an hour anew.
        CorridorRun run = CorridorRun.Of(
            Post,
            "regimes.none={authority: test, manned: 0 %}",
            $"staffing.POST={{initially: {first}, changes: [{{date: 2026-01-01T07:30, regime: none}}, {{date: 2026-01-01T08:30, regime: quick}}]}}");

        Assert.Equal(minutes / 180.0, run["border_time.mean", "post:POST/road/inbound"], 6);
    }
}
