namespace MiddleCorridorSim.Tests.Model.Border;

/// <summary>Trains at posts: tracks, work by train and by wagon, change of locomotive, clearance before arrival.</summary>
public sealed class TrainAtBorderTests
{
    /// <summary>Two trains of ten wagons come at six: an hour of papers, half an hour and six minutes a wagon of looking, half an hour for the locomotive.</summary>
    private const string Border = """
        name: two trains at a border
        start: 2026-01-01
        duration: 10 d
        nodes:
          WEST: {country: AZ}
          POST: {country: AM}
          EAST: {country: AM}
        links:
          WEST-POST: {from: WEST, to: POST, mode: rail, distance: 0 km, speed: 60 km/h}
          POST-EAST: {from: POST, to: EAST, mode: rail, distance: 0 km, speed: 60 km/h}
        regimes:
          plain: {authority: test}
          ahead: {authority: test, pre_cleared: 100 %}
          slow: {authority: test, service_factor: 9, service_factor_rail: 2}
          looks: {authority: test, inspection_share: 0 %}
          looks_long: {authority: test, inspection_time: 5 h}
        posts:
          POST:
            regime: plain
            rail:
              locomotive_change: 30 min
              controls:
                papers: {kind: documents, booths: 1, service: 1 h}
                wagons: {kind: inspection, booths: 1, service: 30 min, per_wagon: 6 min}
        flows:
          trains: {from: WEST, to: EAST, mode: rail, unit: train, wagons: 10, arrivals: {timetable: ["Thu 06:00"]}, batch: 2, ends: 2026-01-02}
        """;

    [Fact]
    public void Pass_TracksForAll_TheSecondTrainFollowsFromControlToControl()
    {
        CorridorRun run = CorridorRun.Of(Border);

        Assert.Equal((3 + 4.5) / 2, run["border_time.mean", "post:POST/rail/inbound"], 6);
        Assert.Equal(1.5, run["service.mean", "station:POST/rail/wagons"], 6);
    }

    [Fact]
    public void Pass_OneTrack_TheSecondTrainWaitsUntilTheFirstIsGone()
    {
        CorridorRun run = CorridorRun.Of(Border, "posts.POST.rail.tracks=1");

        Assert.Equal((3 + 6) / 2.0, run["border_time.mean", "post:POST/rail/inbound"], 6);
        Assert.Equal(3 / 2.0, run["waiting.mean", "station:POST/rail/tracks"], 6);
    }

    [Theory]
    [InlineData("ahead", (2 + 3.5) / 2)]
    [InlineData("slow", ((2 + 3 + 0.5) + (2 + 3 + 3 + 0.5)) / 2)]
    [InlineData("looks", (1.5 + 2.5) / 2)]
    [InlineData("looks_long", (1 + 5 + 0.5 + 1 + 5 + 5 + 0.5) / 2)]
    public void Pass_RegimeChangesTheWork_BorderTimeFollows(string regime, double hours)
    {
        CorridorRun run = CorridorRun.Of(Border, $"staffing.POST={regime}");

        Assert.Equal(hours, run["border_time.mean", "post:POST/rail/inbound"], 6);
    }
}
