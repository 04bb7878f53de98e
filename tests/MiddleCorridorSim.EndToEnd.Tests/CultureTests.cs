using System.Diagnostics;

namespace MiddleCorridorSim.EndToEnd.Tests;

/// <summary>
/// Charts and reports in cultures that write numbers, dates and capitals in other ways. The program runs without cultures; here it is
/// given them, where this machine has the ICU libraries that they need, and must not mind.
/// </summary>
public sealed class CultureTests : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);
    private readonly string _folder = Directory.CreateTempSubdirectory("mcsim-cultures-").FullName;

    [Fact]
    public void ChartAndReport_InOtherCultures_AreTheSameBytes()
    {
        string results = Path.Combine(_folder, "results");
        ProgramResult run = Mcsim.Run(
            "run", Path.Combine("scenarios", "verify", "post-tandem.yaml"), "--set", "duration=1200 h", "--set", "warm_up=200 h", "--replications", "2", "--no-report", "--out", results);
        Assert.True(run.ExitCode == 0, run.Error);

        Dictionary<string, byte[]> plain = Files(results, culture: null)!;
        Assert.True(plain.Count > 8, $"{plain.Count} files");
        foreach (string culture in new[] { "de_DE.UTF-8", "ar_SA.UTF-8", "tr_TR.UTF-8" })
        {
            if (Files(results, culture) is not { } files)
            {
                return;     // no ICU: there are no cultures on this machine
            }

            Assert.Equal(plain.Keys.Order(), files.Keys.Order());
            Assert.All(plain, file => Assert.True(file.Value.AsSpan().SequenceEqual(files[file.Key]), $"{file.Key} differs in {culture}"));
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Every file that charts and reports come to; null where the culture cannot be had.</summary>
    private Dictionary<string, byte[]>? Files(string results, string? culture)
    {
        string target = Path.Combine(_folder, culture ?? "plain");
        bool isThere = Run(culture, "chart", results, "--kind", "all", "--format", "svg,json,html", "--out", target)
            && Run(culture, "report", results, "--format", "html,md", "--out", Path.Combine(target, "report.html"));
        return isThere ? Directory.GetFiles(target).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes) : null;
    }

    private bool Run(string? culture, params string[] arguments)
    {
        string settings = Path.Combine(_folder, "cultures.runtimeconfig.json");
        string own = File.ReadAllText(Path.ChangeExtension(Mcsim.Program, ".runtimeconfig.json"));
        File.WriteAllText(settings, culture is null ? own : own
            .Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal)
            .Replace("\"System.Globalization.PredefinedCulturesOnly\": true", "\"System.Globalization.PredefinedCulturesOnly\": false", StringComparison.Ordinal));
        ProcessStartInfo start = new("dotnet", ["exec", "--runtimeconfig", settings, Mcsim.Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Mcsim.Root };
        if (culture is not null)
        {
            start.Environment["LC_ALL"] = culture;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("mcsim did not end: " + string.Join(' ', arguments));
        }

        bool isMissing = culture is not null && error.Result.Contains("ICU", StringComparison.Ordinal);
        Assert.True(process.ExitCode == 0 || isMissing, output.Result + error.Result);
        return !isMissing;
    }
}
