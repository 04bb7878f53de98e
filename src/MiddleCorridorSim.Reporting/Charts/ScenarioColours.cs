using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>One colour for each scenario, the same in every chart of a folder; no legend for a single one.</summary>
/// <param name="theme">The theme.</param>
/// <param name="all">Every scenario of the folder, in order.</param>
/// <param name="shown">Those that the chart shows; every one where it is not given.</param>
internal sealed class ScenarioColours(ChartTheme theme, IReadOnlyList<string> all, IReadOnlyList<string>? shown = null)
{
    private static readonly int[][] s_dashes = [[1, 0], [7, 3], [2, 2]];
    private readonly IReadOnlyList<string> _shown = shown ?? all;

    /// <summary>Whether there are more scenarios than colours, so that numbers or dashes must tell them apart.</summary>
    private bool AreMany => all.Count > theme.Categories.Count;

    /// <summary>How many scenarios the chart shows.</summary>
    public int Count => _shown.Count;

    /// <summary>Whether readers need telling them apart.</summary>
    public bool IsNeeded => all.Count > 1;

    /// <summary>The encoding of colour.</summary>
    /// <param name="columns">How many scenarios stand beside each other in the legend.</param>
    /// <param name="lines">Whether the chart draws lines only, which the legend then shows.</param>
    public JsonObject Encoding(int columns = 1, bool lines = false)
    {
        JsonObject encoding = Json.Of($$"""{"field": "scenario", "type": "nominal", "legend": null}""");
        encoding["scale"] = new JsonObject
        {
            ["domain"] = Json.Texts(_shown),
            ["range"] = Json.Texts(_shown.Select(scenario => theme.Category(all.ToList().IndexOf(scenario)))),
        };
        if (IsNeeded)
        {
            encoding["legend"] = lines
                ? Json.Of($$"""{"columns": {{columns}}, "symbolType": "stroke", "symbolStrokeWidth": 3}""")
                : Json.Of($$"""{"columns": {{columns}}, "symbolType": "circle", "symbolStrokeWidth": 0, "symbolOpacity": 1}""");
            if (AreMany && !lines)
            {
                encoding["legend"]!["labelExpr"] = $"indexof({Json.Texts(all).ToJsonString()}, datum.value) + 1 + ': ' + datum.label";
            }
        }

        return encoding;
    }

    /// <summary>What stands before a scenario's numbers where colours come more than once: its number in the legend.</summary>
    public string Mark(string scenario) => AreMany ? FormattableString.Invariant($"{all.ToList().IndexOf(scenario) + 1}: ") : string.Empty;

    /// <summary>The encoding of dashes that tells apart lines whose colours come more than once; null where none do.</summary>
    public JsonObject? Dash()
    {
        if (!AreMany)
        {
            return null;
        }

        JsonArray dashes = [.. _shown.Select(scenario => (JsonNode)new JsonArray([.. s_dashes[all.ToList().IndexOf(scenario) / theme.Categories.Count % s_dashes.Length].Select(part => (JsonNode)part)]))];
        JsonObject encoding = Json.Of($$"""{"field": "scenario", "type": "nominal"}""");
        encoding["scale"] = new JsonObject { ["domain"] = Json.Texts(_shown), ["range"] = dashes };
        return encoding;
    }

    /// <summary>The height of a chart of so many rows, in pixels.</summary>
    /// <param name="style">The style.</param>
    /// <param name="rows">How many rows.</param>
    public double Height(ChartStyle style, int rows) => Math.Round(
        rows * style.Size.Text * (_shown.Count == 1 ? 2.4 : (1.6 * _shown.Count) + 1.2));

    /// <summary>The encoding that sets the scenarios of one row under each other.</summary>
    public JsonObject Offset() => new()
    {
        ["field"] = "scenario",
        ["type"] = "nominal",
        ["sort"] = Json.Texts(_shown),
        ["scale"] = new JsonObject { ["domain"] = Json.Texts(_shown), ["paddingInner"] = 0.12, ["paddingOuter"] = 0.1 },
    };
}
