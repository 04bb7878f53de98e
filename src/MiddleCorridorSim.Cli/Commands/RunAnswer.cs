using System.Text.Json.Nodes;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary>The answer of run and compare as JSON: where the files are, and the main indicators.</summary>
internal static class RunAnswer
{
    /// <summary>The answer.</summary>
    public static JsonObject Of(FinishedWork work) => new()
    {
        ["folder"] = work.Folder,
        ["replications"] = work.Report.Replications,
        ["precision_reached"] = work.Report.PrecisionReached,
        ["conclusions"] = new JsonArray([.. work.Conclusions.Select(sentence => JsonValue.Create(sentence))]),
        ["summary"] = new JsonArray([.. work.Report.Summary.Where(row => work.Main.Shows(row.Series.Kpi, row.Series.Entity)).Select(Row)]),
        ["batch_means"] = new JsonArray([.. work.Report.BatchMeans.Where(row => work.Main.Shows(row.Series.Kpi, row.Series.Entity)).Select(Row)]),
        ["comparison"] = new JsonArray([.. work.Comparison.Where(row => work.Main.Shows(row.Kpi, row.Entity)).Select(Row)]),
    };

    private static JsonObject Row(SummaryRow row) => new()
    {
        ["scenario"] = row.Scenario,
        ["kpi"] = row.Series.Kpi,
        ["entity"] = row.Series.Entity,
        ["unit"] = row.Series.Unit,
        ["n"] = row.Estimate.Count,
        ["mean"] = row.Estimate.Mean,
        ["ci_low"] = Number(row.Estimate.Low),
        ["ci_high"] = Number(row.Estimate.High),
    };

    private static JsonObject Row(BatchMeansRow row) => new()
    {
        ["scenario"] = row.Scenario,
        ["kpi"] = row.Series.Kpi,
        ["entity"] = row.Series.Entity,
        ["unit"] = row.Series.Unit,
        ["batches"] = row.Means.Estimate.Count,
        ["mean"] = row.Means.Estimate.Mean,
        ["ci_low"] = Number(row.Means.Estimate.Low),
        ["ci_high"] = Number(row.Means.Estimate.High),
        ["independent"] = row.Means.LooksIndependent,
    };

    private static JsonObject Row(ComparisonRow row) => new()
    {
        ["baseline"] = row.Baseline,
        ["scenario"] = row.Scenario,
        ["kpi"] = row.Kpi,
        ["entity"] = row.Entity,
        ["unit"] = row.Unit,
        ["n"] = row.Count,
        ["difference"] = row.Difference,
        ["ci_low"] = Number(row.Low),
        ["ci_high"] = Number(row.High),
        ["baseline_mean"] = row.BaselineMean,
        ["verdict"] = row.Verdict,
    };

    private static JsonValue? Number(double value) => double.IsFinite(value) ? JsonValue.Create(value) : null;
}
