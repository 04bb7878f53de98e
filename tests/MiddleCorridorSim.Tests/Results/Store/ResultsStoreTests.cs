using Microsoft.Data.Sqlite;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Results;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Playback;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Tests.Results.Collecting;

namespace MiddleCorridorSim.Tests.Results.Store;

public sealed class ResultsStoreTests : IDisposable
{
    private static readonly WorkIdentity Work = new("mcsim 1", "work-a", "run of small");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_RunsAddedInAnyOrder_AreTheSameBytes()
    {
        using TemporaryFolder other = new();
        Fill(_folder.Path, [1, 2, 3]);
        Fill(other.Path, [3, 1, 2]);

        Assert.Equal(File.ReadAllBytes(_folder["kpis.csv"]), File.ReadAllBytes(other["kpis.csv"]));
        Assert.Equal(File.ReadAllBytes(_folder["summary.csv"]), File.ReadAllBytes(other["summary.csv"]));
    }

    [Fact]
    public void Summary_ThreeReplications_HasStudentInterval()
    {
        Fill(_folder.Path, [1, 2, 3]);

        // Mean 2, s = 1, n = 3: half-width t(2, .975) / sqrt 3 = 4.302652730 / 1.732050808 = 2.484137712.
        string[] row = File.ReadAllLines(_folder["summary.csv"]).Single(line => line.Contains("transit_time.mean,flow:f", StringComparison.Ordinal)).Split(',');
        Assert.Equal(["small", "0", "transit_time.mean", "flow:f", "h", "3", "2", "1"], row[..8]);
        Assert.Equal(-0.484137712, double.Parse(row[8]), 8);
        Assert.Equal(4.484137712, double.Parse(row[9]), 8);
    }

    // Conover (1999), 3.2: of 12 values the 3rd and the 10th enclose the median with 1 - 2 P(B(12, 1/2) <= 2) = 1 - 158/4096 = 0.96142578125.
    [Fact]
    public void Quantiles_TwelveReplications_AreOrderStatistics()
    {
        Fill(_folder.Path, [.. Enumerable.Range(1, 12)]);

        string[] rows = File.ReadAllLines(_folder["quantiles.csv"]);
        Assert.Equal("scenario,kpi,entity,unit,probability,n,value,ci_low,ci_high,coverage", rows[0]);
        string[] median = rows.Single(row => row.StartsWith("small,transit_time.mean,flow:f,h,0.5,", StringComparison.Ordinal)).Split(',');
        Assert.Equal(["12", "6.5", "3", "10"], median[5..9]);
        Assert.Equal(0.96142578125, double.Parse(median[9], System.Globalization.CultureInfo.InvariantCulture), 1e-12);
        Assert.Contains(rows, row => row.StartsWith("small,transit_time.mean,flow:f,h,0.1,12,2.1,,5,", StringComparison.Ordinal));
    }

    [Fact]
    public void Kpis_OneReplication_LeavesIntervalEmptyInSummary()
    {
        Fill(_folder.Path, [1]);

        Assert.Equal(
            ["scenario,point,replication,kpi,entity,unit,value", "small,0,1,transit_time.mean,flow:f,h,1", "small,0,1,throughput,all,t/yr,10"],
            File.ReadAllLines(_folder["kpis.csv"]));
        Assert.Contains("small,0,transit_time.mean,flow:f,h,1,1,,,", File.ReadAllLines(_folder["summary.csv"]));
    }

    [Fact]
    public void Add_ReplicationAlreadyThere_IsNotCountedTwice()
    {
        Fill(_folder.Path, [1, 2]);
        Fill(_folder.Path, [2, 3]);

        using ResultsStore store = ResultsStore.Open(_folder.Path, Work, replace: false);
        Assert.Equal([1, 2, 3], store.Finished().Select(key => key.Replication).Order());
    }

    [Fact]
    public void KeepFirst_LongerRunBefore_LeavesWhatTheShorterWouldHave()
    {
        Fill(_folder.Path, [1, 2, 3]);
        using ResultsStore store = ResultsStore.Open(_folder.Path, Work, replace: false);

        store.KeepFirst(0, 0, 2);

        Assert.Equal([1, 2], store.Finished().Select(key => key.Replication).Order());
    }

    [Fact]
    public void Open_OtherWork_IsRefusedOrReplaced()
    {
        Fill(_folder.Path, [1]);
        WorkIdentity other = Work with { Work = "work-b", Title = "run of another" };

        string message = Assert.Throws<ResultsException>(() => ResultsStore.Open(_folder.Path, other, replace: false)).Message;
        Assert.Contains("found results of run of small", message, StringComparison.Ordinal);
        using ResultsStore store = ResultsStore.Open(_folder.Path, other, replace: true);
        Assert.Empty(store.Finished());
        Assert.False(File.Exists(_folder["kpis.csv"]));
    }

    [Fact]
    public void Open_WhileAnotherWrites_IsRefused()
    {
        using ResultsStore first = ResultsStore.Open(_folder.Path, Work, replace: false);

        string message = Assert.Throws<ResultsException>(() => ResultsStore.Open(_folder.Path, Work, replace: true)).Message;

        Assert.Contains("another mcsim at work", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Views_AfterWriting_AnswerPlainSql()
    {
        Fill(_folder.Path, [1, 2, 3]);

        using SqliteConnection connection = new($"Data Source={_folder["results.db"]};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT flow || ' ' || n || ' ' || transit_h FROM flows";
        Assert.Equal("f 3 2.0", command.ExecuteScalar());
        command.CommandText = "SELECT count(*) FROM kpis";
        Assert.Equal(6L, command.ExecuteScalar());
    }

    [Fact]
    public void Add_WithPlayback_CanBeAskedInSqlAndGoesWithItsRun()
    {
        using (ResultsStore store = ResultsStore.Open(_folder.Path, Work, replace: false))
        {
            store.Describe([new StoredScenario(SmallWorld.Scenario(), "hash", "name: small\n")]);
            PlaybackMove move = new(new LinkId("A-B"), true, -60, 3600, 20, 4);
            store.Add(new ReplicationRecord(new ReplicationKey(0, 0, 2), 1, 7, 100, [Transit(2)])
            {
                Playback = new PlaybackRecord(SmallWorld.At(2), 8, [move], [new PlaybackQueue("B", PlaybackQueue.Vehicles, 3, 1.5)]),
            });
        }

        Assert.Equal("2026-01-01T02:00:00Z 8 A-B 1 -60 3600 20.0 4 B vehicles 3 1.5", Sql(
            "SELECT concat_ws(' ', start, hours, link, backward, entered_s, left_s, tonnes, stands_for, place, what, hour, mean) FROM playback JOIN playback_moves USING(run_id) JOIN playback_queues USING(run_id)"));
        using (ResultsStore store = ResultsStore.Open(_folder.Path, Work, replace: false))
        {
            store.KeepFirst(0, 0, 1);
        }

        Assert.Equal(0L, Sql("SELECT (SELECT count(*) FROM playback) + (SELECT count(*) FROM playback_moves) + (SELECT count(*) FROM playback_queues)"));
    }

    private object? Sql(string query)
    {
        using SqliteConnection connection = new($"Data Source={_folder["results.db"]};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        return command.ExecuteScalar();
    }

    private static void Fill(string folder, int[] replications)
    {
        using ResultsStore store = ResultsStore.Open(folder, Work, replace: false);
        store.Describe([new StoredScenario(SmallWorld.Scenario(), "hash", "name: small\n")]);
        foreach (int replication in replications)
        {
            store.Add(new ReplicationRecord(
                new ReplicationKey(0, 0, replication), 1, 7, 100,
                replication % 2 == 0 ? [Throughput(replication), Transit(replication)] : [Transit(replication), Throughput(replication)]));
        }

        ResultFiles.Write(store);
    }

    private static IndicatorValue Transit(int replication) => new("transit_time.mean", "flow:f", "h", replication);

    private static IndicatorValue Throughput(int replication) => new("throughput", "all", "t/yr", 10 * replication);
}
