using System.Text.Json;
using System.Text.RegularExpressions;
using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Pages;
using MiddleCorridorSim.Reporting.Rendering;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Playback;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Tests.Results.Collecting;
using MiddleCorridorSim.Tests.Results.Store;

namespace MiddleCorridorSim.Tests.Reporting.Playback;

public sealed class PlaybackReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Report_RecordedMoves_ArePackedByLineAndTime()
    {
        JsonElement sheet = SheetOf(Of(Move(90, 3690, backward: true, tonnes: 0), Move(-30, 1770)));

        JsonElement scenario = sheet.GetProperty("scenarios")[0];
        JsonElement line = scenario.GetProperty("moves")[0];
        Assert.Equal("2026-01-01T02:00:00Z", scenario.GetProperty("start").GetString());

        // From half a minute before the window for 30 to 31 minutes; then two minutes later for an hour, backward and empty.
        Assert.Equal([-1, 4 * 31, 2, (4 * 61) + 2 + 1], line.GetProperty("ways").EnumerateArray().Select(number => number.GetInt32()));
        Assert.Equal([46.5, 39, 46.1, 38.9], sheet.GetProperty("links")[line.GetProperty("link").GetInt32()].GetProperty("course").EnumerateArray().Select(number => number.GetDouble()));
    }

    [Fact]
    public void Report_OneScenarioSampled_SamplesTheOtherAlikeAndSaysSo()
    {
        PlaybackRecord every = Of([.. Enumerable.Range(0, 400).Select(i => Move(60 * i, (60 * i) + 600))]);
        PlaybackRecord fourth = Of([.. Enumerable.Range(0, 100).Select(i => Move(240 * i, (240 * i) + 600) with { StandsFor = 4 })]);

        string html = Report(every, fourth);
        JsonElement scenarios = Sheet(html).GetProperty("scenarios");

        Assert.Equal([200, 200], scenarios.EnumerateArray().Select(scenario => scenario.GetProperty("moves")[0].GetProperty("ways").GetArrayLength()));
        Assert.All(scenarios.EnumerateArray(), scenario => Assert.Equal(4, scenario.GetProperty("standsFor")[(int)Mode.Road].GetInt32()));
        Assert.Contains("one of every 4 trucks is shown", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_Queues_HaveALevelForEveryHour()
    {
        PlaybackRecord record = Of() with { Queues = [new PlaybackQueue("B", PlaybackQueue.Vehicles, 1, 2.34), new PlaybackQueue("B", PlaybackQueue.Vehicles, 7, 31.4)] };

        JsonElement queue = SheetOf(record).GetProperty("scenarios")[0].GetProperty("queues")[0];

        Assert.Equal(0, queue.GetProperty("what").GetInt32());
        Assert.Equal([0, 2.3, 0, 0, 0, 0, 0, 31], queue.GetProperty("levels").EnumerateArray().Select(level => level.GetDouble()));
    }

    [Fact]
    public void Report_NothingRecorded_SaysHowToGetIt()
    {
        string html = Report([null]);

        Assert.Contains("These results hold nothing to play back", html, StringComparison.Ordinal);
        Assert.Contains("mcsim run SCENARIO... --replace", html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"playback-data\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_WrittenTwice_IsTheSameBytes()
    {
        PlaybackRecord record = Of(Move(0, 60), Move(30, 90));
        using TemporaryFolder other = new();

        Assert.Equal(Report(record), Report(other.Path, [record]));
    }

    private static PlaybackMove Move(long entered, long left, bool backward = false, double tonnes = 20) => new(new LinkId("A-B"), backward, entered, left, tonnes, 1);

    private static PlaybackRecord Of(params PlaybackMove[] moves) => new(SmallWorld.At(2), 8, moves, []);

    private static JsonElement Sheet(string html) => JsonDocument.Parse(
        Regex.Match(html, "<script type=\"application/json\" id=\"playback-data\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value).RootElement;

    private static string Report(string folder, PlaybackRecord?[] records)
    {
        using (ResultsStore store = ResultsStore.Open(folder, new WorkIdentity("mcsim 1", "work", "a run"), replace: false))
        {
            store.Describe([.. records.Select((_, i) => new StoredScenario(Scenario($"scenario {i}"), $"hash {i}", $"name: scenario {i}\n"))]);
            for (int i = 0; i < records.Length; i++)
            {
                IndicatorValue value = new("transit_time.mean", "flow:f", "h", i);
                store.Add(new ReplicationRecord(new ReplicationKey(i, 0, 1), 1, 7, 100, [value]) { Playback = records[i] });
            }

            ResultFiles.Write(store);
        }

        return new HtmlReport(ResultsFolder.Open(folder), ChartAssets.BesideProgram).Write();
    }

    private static Scenario Scenario(string name) => SmallWorld.Scenario(name) with
    {
        Nodes = new Catalog<NodeId, Node>(
        [
            new(new NodeId("A"), new Node { Country = "AZ", Lat = 39, Lon = 46.5 }),
            new(new NodeId("B"), new Node { Country = "AM", Lat = 38.9, Lon = 46.1 }),
        ]),
    };

    private string Report(params PlaybackRecord?[] records) => Report(_folder.Path, records);

    private JsonElement SheetOf(PlaybackRecord record) => Sheet(Report(record));
}
