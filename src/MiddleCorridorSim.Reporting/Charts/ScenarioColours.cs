using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>One colour for each scenario, the same in every chart of a folder; no legend for a single one.</summary>
/// <param name="theme">The theme.</param>
/// <param name="all">Every scenario of the folder, in order.</param>
/// <param name="shown">Those that the chart shows; every one where it is not given.</param>
internal sealed class ScenarioColours(ChartTheme theme, IReadOnlyList<string> all, IReadOnlyList<string>? shown = null)
{
    private readonly IReadOnlyList<string> _shown = shown ?? all;

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
        }

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
