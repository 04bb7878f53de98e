using System.Text.Json.Nodes;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Collecting;

namespace MiddleCorridorSim.Tests.Results.Collecting;

public sealed class StepTallyTests
{
    private static readonly string[] s_places = ["port", "road", "post", "city"];

    [Fact]
    public void Add_JourneysWithAndWithoutAStop_KeepTheOrderOfTheRoute()
    {
        StepTally tally = new();

        tally.Add([Of(1, 10, 400, 300), Of(3, 2, 0, 20)]);
        tally.Add([Of(0, 4, 0, 50), Of(1, 6, 300, 200), Of(2, 8, 0, 80), Of(1, 4, 100, 100), Of(3, 2, 0, 20)]);

        JsonArray steps = JsonNode.Parse(tally.ToJson(s_places))!.AsArray();
        Assert.Equal(["port", "road", "post", "road", "city"], steps.Select(step => (string)step!["place"]!));
        Assert.Equal([2, 8, 4, 2, 2], steps.Select(step => (double)step!["hours"]!));
        Assert.Equal(400, steps.Sum(step => (double)step!["km"]!));
        Assert.Equal([25, 250, 40, 50, 20], steps.Select(step => (double)step!["usd"]!));
    }

    [Fact]
    public void Add_TwoStretchesAtOnePlace_AreOneStep()
    {
        StepTally tally = new();

        tally.Add([Of(0, 4, 0, 50), Of(0, 0, 0, 7), Of(1, 6, 300, 200)]);

        JsonArray steps = JsonNode.Parse(tally.ToJson(s_places))!.AsArray();
        Assert.Equal(2, steps.Count);
        Assert.Equal(57, (double)steps[0]!["usd"]!);
    }

    private static Stay Of(int place, double hours, double km, double usd) => new(place, TimeSpan.FromHours(hours), km, usd);
}
