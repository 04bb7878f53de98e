using System.Diagnostics;
using System.Text;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Tests.Scenarios;

/// <summary>What is no scenario at all is refused at once, with little memory and a located message.</summary>
public sealed class HostileFileTests : IDisposable
{
    private readonly ScenarioFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_AFolder_IsRefused() =>
        Assert.Contains("found the folder", Told(_folder.Path), StringComparison.Ordinal);

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/stdin")]
    [InlineData("/dev/null")]
    public void Load_ADevice_IsRefusedWithoutReading(string path)
    {
        Assert.Contains("which is empty or no ordinary file", Told(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_APipe_IsRefusedWithoutWaiting()
    {
        string pipe = Path.Combine(_folder.Path, "pipe.yaml");
        using Process made = Process.Start("mkfifo", pipe);
        made.WaitForExit();
        Assert.Contains("which is empty or no ordinary file", Told(pipe), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AHundredMegabytes_IsRefusedUnread()
    {
        string path = Path.Combine(_folder.Path, "large.yaml");
        using (FileStream file = File.Create(path))
        {
            file.SetLength(100_000_000);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("expected a scenario file of at most 4 MB", Told(path), StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Load_DeepNesting_IsRefused(string opening) =>
        Assert.Contains("within each other", Told(_folder.Write("deep.yaml", "name: " + (opening == "- " ? "\n" : "") + string.Concat(Enumerable.Repeat(opening, 100_000)))), StringComparison.Ordinal);

    [Fact]
    public void Load_AnchorsThatExplode_IsRefused()
    {
        StringBuilder text = new("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++)
        {
            string alias = $"*a{i - 1}";
            text.Append(null, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat(alias, 9))}]\n");
        }

        Assert.Contains("once its aliases are written out", Told(_folder.Write("bomb.yaml", text.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_MoreValuesThanAnyCorridorHas_IsRefused() =>
        Assert.Contains("values, found more", Told(_folder.Write("many.yaml", string.Concat(Enumerable.Range(0, 150_000).Select(i => $"k{i}: 1\n")))), StringComparison.Ordinal);

    [Fact]
    public void Load_TensOfThousandsOfFaults_TellsTheFirstOnes()
    {
        _folder.Write("nodes.csv", "id,country,lat\n" + string.Concat(Enumerable.Range(0, 60_000).Select(i => $"n{i},AZ,x\n")));

        LoadedScenario loaded = _folder.Load(ScenarioFolder.TwoControls.Replace("nodes:\n", "nodes:\n  data: nodes.csv\n", StringComparison.Ordinal));

        Assert.Equal(FaultList.Most, loaded.Faults.Count);
    }

    [Fact]
    public void Load_AnchorsWithinMeasure_Work()
    {
        string text = ScenarioFolder.TwoControls
            .Replace("speed: 60 km/h}\n  POST", "speed: &v 60 km/h}\n  POST", StringComparison.Ordinal)
            .Replace("distance: 0 km, speed: 60 km/h}\nregimes", "distance: 0 km, speed: *v}\nregimes", StringComparison.Ordinal);
        Assert.Contains("*v", text, StringComparison.Ordinal);
        Assert.Empty(_folder.Told(_folder.Load(text).Faults));
    }

    [Fact]
    public void Load_Utf16_IsRefused()
    {
        string path = _folder.Write("wide.yaml", "");
        File.WriteAllText(path, ScenarioFolder.TwoControls, Encoding.Unicode);
        Assert.Contains("wide.yaml:1:1: expected text in UTF-8, found UTF-16 or UTF-32", Told(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_Latin1_TellsThePlaceOfTheByte()
    {
        string path = _folder.Write("latin.yaml", "");
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes("name: x\nnote: caf\u00e9\n"));
        Assert.Contains("latin.yaml:2:10: expected text in UTF-8, found the byte 0xE9", Told(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_Utf8WithByteOrderMark_Works()
    {
        string path = _folder.Write("bom.yaml", "");
        File.WriteAllText(path, ScenarioFolder.TwoControls, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.NotNull(ScenarioLoader.Load(path, []).Scenario);
    }

    [Fact]
    public void Load_NoFile_NamesTheNearest()
    {
        _folder.Write("scenario.yaml", ScenarioFolder.TwoControls);
        Assert.Contains("Did you mean \"scenario.yaml\"?", Told(Path.Combine(_folder.Path, "scenaro.yaml")), StringComparison.Ordinal);
    }

    private string Told(string path)
    {
        Stopwatch watch = Stopwatch.StartNew();
        LoadedScenario loaded = ScenarioLoader.Load(path, []);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.Null(loaded.Scenario);
        return string.Join('\n', _folder.Told(loaded.Faults));
    }
}
