using System.Text.Json.Nodes;
using MiddleCorridorSim.Experiments.Validating;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary>The answer of validate-base as JSON: every published figure with the simulated one and the verdict.</summary>
internal static class ValidationAnswer
{
    /// <summary>The answer.</summary>
    public static JsonObject Of(string folder, IReadOnlyList<ValidatedFigure> rows) => new()
    {
        ["folder"] = folder,
        ["met"] = rows.Count(row => row.IsMet == true),
        ["missed"] = rows.Count(row => row.IsMet == false),
        ["figures"] = new JsonArray([.. rows.Select(Row)]),
    };

    private static JsonObject Row(ValidatedFigure row) => new()
    {
        ["id"] = row.Published.Id,
        ["name"] = row.Published.Name,
        ["year"] = row.Published.Year,
        ["scenario"] = row.ScenarioName,
        ["unit"] = row.Published.Unit,
        ["published"] = row.Published.Value,
        ["allowed_low"] = Number(row.Published.Tolerance.Low),
        ["allowed_high"] = Number(row.Published.Tolerance.High),
        ["simulated"] = Number(row.Simulated?.Mean),
        ["ci_low"] = Number(row.Simulated?.Low),
        ["ci_high"] = Number(row.Simulated?.High),
        ["verdict"] = row.Verdict,
        ["explanation"] = row.Published.Explanation,
    };

    private static JsonValue? Number(double? value) => value is { } number && double.IsFinite(number) ? JsonValue.Create(number) : null;
}
