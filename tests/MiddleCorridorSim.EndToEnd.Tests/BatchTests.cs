using System.Globalization;

namespace MiddleCorridorSim.EndToEnd.Tests;

public sealed class BatchTests : IDisposable
{
    private const string Base = """
        name: a post
        start: 2026-01-01
        warm_up: 2 d
        duration: 12 d
        nodes:
          WEST: {country: AZ, lat: 10.0, lon: 106.5}
          POST: {country: AM, lat: 10.9, lon: 106.9}
          EAST: {country: AM, lat: 11.4, lon: 107.8}
        links:
          WEST-POST: {from: WEST, to: POST, mode: road, distance: 40 km, speed: 60 km/h}
          POST-EAST: {from: POST, to: EAST, mode: road, distance: 60 km, speed: 60 km/h}
        regimes:
          plain: {authority: test}
        posts:
          POST: {regime: plain, road: {controls: {customs: {booths: 1, service: {exponential: 6 min}}}}}
        flows:
          trucks: {name: NAME, from: WEST, to: EAST, mode: road, rate: 8 /h, arrivals: poisson, returns: none}
        """;

    private static readonly string[] s_names =
    [
        "plain",
        "Trump Route for International Peace and Prosperity, open for road and rail, staffed by the joint venture from 2029 on",
        "Грузовики через Агарак, очередь на границе и ещё много слов о том же",
        "中欧班列经过里海和南高加索运输走廊到达欧洲的货物列车以及其他货物",
        "<b>bold</b> & \"quoted\" [red]markup[/]",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("mcsim bätch <i> ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Run_ManyScenariosOfLongAndForeignNames_MakesOneReportAndATableOf100Columns()
    {
        string[] files = [.. s_names.Select((name, place) => Write($"s{place}.yaml", name))];
        string results = Path.Combine(_folder, "results");

        ProgramResult run = Mcsim.Run(["run", .. files, "--replications", "2", "--out", results]);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.All(run.Output.Split('\n'), line => Assert.True(ColumnsOf(line) <= 100, line));
        Assert.Contains("[red]m", run.Output, StringComparison.Ordinal);
        string html = File.ReadAllText(Path.Combine(results, "report.html"));
        Assert.All(s_names.Take(4), name => Assert.Contains(name, html, StringComparison.Ordinal));
        Assert.DoesNotContain("<b>bold</b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_TwoFoldersOfOneScenario_TellsThemApartInEveryFormat()
    {
        string file = Write("one.yaml", "one");
        string first = Path.Combine(_folder, "first");
        string second = Path.Combine(_folder, "second");
        Assert.Equal(0, Mcsim.Run("run", file, "-n", "2", "--out", first, "--no-report").ExitCode);
        Assert.Equal(0, Mcsim.Run("run", file, "-n", "2", "--seed", "7", "--out", second, "--no-report").ExitCode);
        string report = Path.Combine(_folder, "both", "report.html");

        ProgramResult made = Mcsim.Run("report", first, second, "--format", "html,md,xlsx", "--out", report);

        Assert.True(made.ExitCode == 0, made.Error);
        Assert.Contains("one (first)", File.ReadAllText(report), StringComparison.Ordinal);
        Assert.Contains("one (second)", File.ReadAllText(Path.ChangeExtension(report, "md")), StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), File.ReadAllBytes(Path.ChangeExtension(report, "xlsx")).Take(2));
    }

    [Fact]
    public void Chart_FolderThatIsNone_SaysSoAndEndsWith2()
    {
        ProgramResult none = Mcsim.Run("chart", Path.Combine(_folder, "nowhere"), "--kind", "map");
        ProgramResult empty = Mcsim.Run("report", _folder);

        Assert.Equal((2, 2), (none.ExitCode, empty.ExitCode));
        Assert.Contains("expected a folder of results, found none", none.Error, StringComparison.Ordinal);
        Assert.Contains("expected summary.csv", empty.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", none.Error + empty.Error, StringComparison.Ordinal);
    }

    /// <summary>How many columns a terminal needs: two for each Chinese character of these names.</summary>
    private static int ColumnsOf(string line)
    {
        int columns = 0;
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(line.TrimEnd('\r'));
        while (elements.MoveNext())
        {
            columns += elements.GetTextElement()[0] is >= '\u4e00' and <= '\u9fff' ? 2 : 1;
        }

        return columns;
    }

    private string Write(string name, string title)
    {
        string path = Path.Combine(_folder, name);
        string quoted = $"'{title.Replace("'", "''", StringComparison.Ordinal)}'";
        File.WriteAllText(path, Base.Replace("name: a post", $"name: {quoted}", StringComparison.Ordinal).Replace("NAME", quoted, StringComparison.Ordinal));
        return path;
    }
}
