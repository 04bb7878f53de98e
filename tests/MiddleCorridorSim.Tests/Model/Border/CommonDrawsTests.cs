namespace MiddleCorridorSim.Tests.Model.Border;

/// <summary>A change of a share moves no draw but its own.</summary>
public sealed class CommonDrawsTests
{
    private const string Post = """
        name: a post with shares
        start: 2026-01-01
        duration: 10 d
        nodes:
          WEST: {country: AZ}
          POST: {country: AM}
          EAST: {country: AM}
        links:
          WEST-POST: {from: WEST, to: POST, mode: road, distance: 0 km, speed: 60 km/h}
          POST-EAST: {from: POST, to: EAST, mode: road, distance: 0 km, speed: 60 km/h}
        regimes: {plain: {authority: test, inspection_share: 100 %, scan_share: 100 %}}
        posts:
          POST:
            regime: plain
            road:
              controls:
                first: {service: {exponential: 10 min}}
                looked_into: {kind: inspection, service: {exponential: 20 min}}
                scanned: {kind: scan, service: {exponential: 5 min}}
                last: {service: {lognormal: {mean: 15 min, cv: 1}}}
        flows:
          trucks: {from: WEST, to: EAST, mode: road, rate: 2 /h, arrivals: poisson, returns: none}
        """;

    [Theory]
    [InlineData("posts.POST.road.controls.first.applies_to=99.99999 %")]
    [InlineData("posts.POST.road.controls.first.turns_back=0.00001 %")]
    [InlineData("posts.POST.road.controls.last.applies_to_empties=10 %")]
    [InlineData("regimes.plain.inspection_share=99.99999 %")]
    [InlineData("regimes.plain.scan_share=99.99999 %")]
    [InlineData("regimes.plain.pre_cleared=10 %")]
    public void Checks_ShareThatConcernsNobodyChanges_NothingMoves(string set)
    {
        Assert.Equal(CorridorRun.Of(Post).Fingerprint, CorridorRun.Of(Post, set).Fingerprint);
    }

    [Theory]
    [InlineData("posts.POST.road.controls.first.applies_to=0 %")]
    [InlineData("posts.POST.road.controls.first.applies_to=50 %")]
    [InlineData("regimes.plain.inspection_share=50 %")]
    public void Checks_ShareChanges_OtherControlsServeTheSameTrucksAsLong(string set)
    {
        CorridorRun before = CorridorRun.Of(Post);
        CorridorRun after = CorridorRun.Of(Post, set);

        Assert.Equal(before["service.mean", "station:POST/road/last"], after["service.mean", "station:POST/road/last"], 3);
        Assert.Equal(before["service.mean", "station:POST/road/scanned"], after["service.mean", "station:POST/road/scanned"], 3);
    }
}
