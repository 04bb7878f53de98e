using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Experiments.Runs;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary>What a finished run or comparison has to show.</summary>
/// <param name="Folder">Where the files are.</param>
/// <param name="Scenarios">The scenarios, in order.</param>
/// <param name="Main">The indicators that tables show.</param>
/// <param name="Report">The estimates.</param>
/// <param name="Comparison">The differences; none where nothing was compared.</param>
internal sealed record FinishedWork(
    string Folder,
    IReadOnlyList<StoredScenario> Scenarios,
    MainIndicators Main,
    RunReport Report,
    IReadOnlyList<ComparisonRow> Comparison)
{
    /// <summary>What shipped studies conclude about routes that open in one of the scenarios; none where one scenario was run alone.</summary>
    public IReadOnlyList<string> Conclusions { get; init; } = [];

    /// <summary>Says what was concluded, where the files are, and what the user should know of the estimates.</summary>
    public void Tell(Screen screen)
    {
        foreach (string sentence in Conclusions)
        {
            screen.Paragraph(sentence);
        }

        if (Report.PrecisionReached == false)
        {
            screen.Say($"The precision asked for was not reached in {Report.Replications} replications: allow more with --most.");
        }

        string replications = Report.BatchMeans.Count > 0 ? FormattableString.Invariant($"1 long run in {Report.BatchMeans[0].Means.Estimate.Count} batches, intervals of 95 %")
            : Report.Replications == 1 ? "1 replication, which gives no interval" : $"{Report.Replications} replications, intervals of 95 %";
        screen.Say($"{replications}. Results in {Folder}:");
        string[] names = ["report.html", "summary.csv", "quantiles.csv", "batch_means.csv", "comparison.csv", "kpis.csv", "consignments.csv", "trace.csv", "results.db", "run.json", "charts"];
        screen.Say("  " + string.Join("  ", names.Where(name => File.Exists(Path.Combine(Folder, name)) || Directory.Exists(Path.Combine(Folder, name)))));
    }
}
