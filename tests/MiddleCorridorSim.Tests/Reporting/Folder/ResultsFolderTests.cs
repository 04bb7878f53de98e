using MiddleCorridorSim.Reporting;
using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Tests.Reporting.Folder;

public sealed class ResultsFolderTests : IDisposable
{
    private const string Header = "scenario,point,kpi,entity,unit,n,mean,sd,ci_low,ci_high\r\n";
    private readonly string _path = Directory.CreateTempSubdirectory("mcsim folder 'ü' ").FullName;

    [Fact]
    public void Open_NoSuchFolder_SaysWhatToGive() => Assert.Contains("expected a folder of results", Fault(Path.Combine(_path, "none")), StringComparison.Ordinal);

    [Fact]
    public void Open_EmptyFolder_SaysThatSummaryIsMissing() => Assert.Contains("expected summary.csv", Fault(_path), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "empty file")]
    [InlineData(Header, "expected estimates")]
    [InlineData("scenario,value\r\na,1\r\n", "another version")]
    [InlineData(Header + "base,0,throughput\r\n", "record 2: expected 10 fields, found 3")]
    [InlineData(Header + "base,0,throughput,all,t/yr,10,many,1,1,1\r\n", "expected a number, found \"many\"")]
    public void Open_DamagedSummary_SaysWhatIsWrong(string content, string expected)
    {
        Write("summary.csv", content);

        Assert.Contains(expected, Fault(_path), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_DamagedRunRecord_NamesTheLine()
    {
        Write("summary.csv", Header + "base,0,throughput,all,t/yr,10,1,1,1,1\r\n");
        Write("run.json", "{\n \"version\": ");

        Assert.Contains("run.json:2", Fault(_path), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_NameWithCommaQuoteAndLineBreak_IsReadWhole()
    {
        Write("summary.csv", Header + "\"a, \"\"b\"\"\r\nc\",0,throughput,route:Poti,t/yr,10,1.5,,,\r\n");

        ResultsFolder folder = ResultsFolder.Open(_path);

        Assert.Equal("a, \"b\"\r\nc", Assert.Single(folder.Scenarios));
        Assert.True(double.IsNaN(Assert.Single(folder.Find("throughput", "route")).Low));
    }

    [Fact]
    public void Nodes_DatabaseIsNoDatabase_SaysSo()
    {
        Write("summary.csv", Header + "base,0,throughput,all,t/yr,10,1,1,1,1\r\n");
        Write("results.db", "this is no database, although it is long enough to be read as one at first sight");
        ResultsFolder folder = ResultsFolder.Open(_path);

        ReportingException error = Assert.Throws<ReportingException>(() => folder.Nodes);

        Assert.Contains("cannot be read", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_DatabaseAlone_SaysThatTheRunHasNotFinished()
    {
        Write("results.db", "half of it");

        Assert.Contains("goes on where it stopped", Fault(_path), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_SeveralFolders_TellsScenariosOfOneNameApart()
    {
        string other = Directory.CreateDirectory(Path.Combine(_path, "other <i>")).FullName;
        Write("summary.csv", Header + "base,0,throughput,all,t/yr,10,1,1,1,1\r\nTRIP,0,throughput,all,t/yr,10,3,1,1,1\r\n");
        File.WriteAllText(Path.Combine(other, "summary.csv"), Header + "base,0,throughput,all,t/yr,10,2,1,1,1\r\n");

        ResultsFolder folder = ResultsFolder.Open([_path, other]);

        Assert.Equal([$"base ({Path.GetFileName(_path)})", "TRIP", "base (other <i>)"], folder.Scenarios);
        Assert.Equal(2, folder.Value("base (other <i>)", "throughput", new Entity("all")));
    }

    [Fact]
    public void Open_SameFolderTwice_IsReadOnce()
    {
        Write("summary.csv", Header + "base,0,throughput,all,t/yr,10,1,1,1,1\r\n");

        Assert.Single(ResultsFolder.Open([_path, _path]).Summary);
    }

    [Fact]
    public void Open_SweepAmongSeveral_IsRefused()
    {
        string other = Directory.CreateDirectory(Path.Combine(_path, "sweep")).FullName;
        Write("summary.csv", Header + "base,0,throughput,all,t/yr,10,1,1,1,1\r\n");
        File.WriteAllText(Path.Combine(other, "summary.csv"), Header + "base,0,throughput,all,t/yr,10,1,1,1,1\r\n");
        File.WriteAllText(Path.Combine(other, "factors.csv"), "point,factor,value\r\n");

        Assert.Contains("Report it by itself", Assert.Throws<ReportingException>(() => ResultsFolder.Open([_path, other])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Profiles_DatabaseOfAnotherVersion_IsEmpty()
    {
        using SampleFolder sample = SampleFolder.Write("Base");
        SQLitePCL.Batteries_V2.Init();
        using (Microsoft.Data.Sqlite.SqliteConnection connection = new($"Data Source={sample.FileOf("results.db")};Pooling=False"))
        {
            connection.Open();
            using Microsoft.Data.Sqlite.SqliteCommand drop = connection.CreateCommand();
            drop.CommandText = "DROP TABLE profiles";
            drop.ExecuteNonQuery();
        }

        Assert.Empty(ResultsFolder.Open(sample.Path).Profiles("week"));
    }

    [Fact]
    public void Nodes_NoDatabase_IsEmpty()
    {
        Write("summary.csv", Header + "base,0,throughput,all,t/yr,10,1,1,1,1\r\n");

        Assert.Empty(ResultsFolder.Open(_path).Nodes);
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private static string Fault(string path) => Assert.Throws<ReportingException>(() => ResultsFolder.Open(path)).Message;

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_path, name), content);
}
