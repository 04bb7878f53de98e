using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Scenarios.Comparing;

namespace MiddleCorridorSim.Tests.Scenarios;

public sealed class ScenarioDifferencesTests : IDisposable
{
    private readonly ScenarioFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Between_AnOverlayAndItsBase_SaysWhatChangedInWords() => Assert.Equal(
        [
            "name: second instead of a post with two controls",
            "node SOUTH: new",
            "link WEST-POST, speed: 40 km/h instead of 60 km/h",
            "border post POST, road, control customs, booths: 4 instead of 1",
            "border post POST, road, control customs, service: {gamma: {mean: 6 min, cv: 0.5}} instead of {exponential: 6 min}",
            "border post POST, road, control scan: gone",
            "staffing of POST: other instead of plain",
            "flow trucks, rate: 4 /h instead of 8 /h",
        ],
        Words("""
            extends: base.yaml
            name: second
            nodes: {SOUTH: {country: IR}}
            links: {WEST-POST: {speed: 40 km/h}}
            regimes: {other: {authority: someone}}
            posts: {POST: {road: {controls: {customs: {booths: 4, service: {gamma: {mean: 6 min, cv: 0.5}}}, scan: null}}}}
            staffing: {POST: other}
            flows: {trucks: {rate: 4 /h}}
            """).Where(words => !words.StartsWith("staffing regime", StringComparison.Ordinal)));

    [Fact]
    public void Between_TheSameMeaningWrittenOtherwise_SaysNothing() =>
        Assert.Empty(Words("extends: base.yaml\nduration: 8760 h\nseed: 1\nposts: {POST: {road: {controls: {scan: {applies_to: 0.3, shared: false}}}}}\n"));

    private IEnumerable<string> Words(string overlay)
    {
        LoadedScenario first = ScenarioLoader.Load(_folder.Write("base.yaml", ScenarioFolder.TwoControls), []);
        LoadedScenario second = _folder.Load(overlay);
        Assert.Empty(_folder.Told(second.Faults));
        return ScenarioDifferences.Between(first, second).Select(difference => difference.Words);
    }
}
