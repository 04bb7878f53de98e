using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Scenarios.Explaining;

namespace MiddleCorridorSim.Tests.Scenarios;

public sealed class ExplanationTests : IDisposable
{
    private readonly ScenarioFolder _folder = new();
    private readonly FaultList _faults = new();

    public ExplanationTests() => _folder.Write("base.yaml", ScenarioFolder.TwoControls);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Of_AControl_TellsValuesOriginsAndSentences()
    {
        IReadOnlyList<ExplainedValue> values = Explained("posts.POST.road.controls.customs", "seed=3");

        Assert.Equal(
            [
                "posts.POST.road.controls.customs.kind: other (default) What it checks.",
                "posts.POST.road.controls.customs.booths: 4 (scenario.yaml:2:52) Booths installed in each direction (in all, where they are shared); unlimited where it is not given.",
            ],
            values.Take(2).Select(value => $"{value.Path}: {value.Value} ({value.Origin}) {value.Sentence}"));
        Assert.Contains(values, value => value is { Value: "{exponential: 6 min}", Origin: "base.yaml:19:39" });
    }

    [Fact]
    public void Of_APathWithStarThroughADistribution_TellsEach() =>
        Assert.Equal(["6 min"], Explained("posts.*.road.controls.customs.service.exponential").Select(value => value.Value));

    [Fact]
    public void Of_ASetting_NamesTheCommandLine() =>
        Assert.Equal(["--set seed=3"], Explained("seed", "seed=3").Select(value => value.Origin));

    [Fact]
    public void Of_AMisspeltPath_NamesTheNearest()
    {
        Assert.Empty(Explained("posts.PSOT.road"));
        Assert.Contains("Did you mean \"POST\"?", Assert.Single(_faults.Sorted).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OfTheWholeScenario_NamesEverySection()
    {
        string text = Explanation.Text(Explained(""));

        Assert.Contains("nodes.WEST.country: AZ", text, StringComparison.Ordinal);
        Assert.Contains("choice.memory: 14 d", text, StringComparison.Ordinal);
    }

    private IReadOnlyList<ExplainedValue> Explained(string path, params string[] sets)
    {
        LoadedScenario loaded = _folder.Load("extends: base.yaml\nposts: {POST: {road: {controls: {customs: {booths: 4}}}}}\n", sets);
        Assert.Empty(_folder.Told(loaded.Faults));
        return [.. Explanation.Of(loaded, path, _faults).Select(value => value with { Origin = value.Origin.Replace(_folder.Path + "/", "", StringComparison.Ordinal) })];
    }
}
