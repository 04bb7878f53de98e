namespace MiddleCorridorSim.EndToEnd.Tests.Pages;

/// <summary>A small run of the corridor with a comparison, in a folder and with scenarios whose names are awkward.</summary>
public sealed class ReportFolder : IDisposable
{
    public const string Baseline = "<script>alert('a')</script> & \"quoted\" {0}";
    public const string Other = "Țară – 走廊 </title><img src=x onerror=alert(1)>";

    private readonly string _folder = Directory.CreateTempSubdirectory("mcsim report ").FullName;

    public ReportFolder()
    {
        Write("base.yaml", $$"""
            extends: {{Path.Combine(Mcsim.Root, "scenarios", "base-2025.yaml")}}
            name: {{Quoted(Baseline)}}
            description: {{Quoted("A corridor </p><script>alert(2)</script> in 30 days")}}
            duration: 30 d
            warm_up: 8 d
            """);
        Write("other.yaml", $$"""
            extends: base.yaml
            name: {{Quoted(Other)}}
            routes: {trip: open}
            """);
        Results = Path.Combine(_folder, "résultats of a run & <more>");
        ProgramResult run = Mcsim.Run("compare", Path.Combine(_folder, "base.yaml"), Path.Combine(_folder, "other.yaml"), "--replications", "2", "--out", Results, "--quiet");
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException(run.Error);
        }
    }

    /// <summary>The folder of results.</summary>
    public string Results { get; }

    /// <summary>The report.</summary>
    public string Report => Path.Combine(Results, "report.html");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Quoted(string text) => "'" + text.Replace("'", "''") + "'";

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_folder, name), content);
}
