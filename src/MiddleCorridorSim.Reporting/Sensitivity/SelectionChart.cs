using System.Globalization;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Findings;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Sensitivity;

/// <summary>The options of a selection with their estimates, and which is best.</summary>
public sealed class SelectionChart : IChart
{
    private const string Best = "the best";
    private static readonly string[] s_classes = [Best, "another option"];

    /// <inheritdoc/>
    public string Kind => "selection";

    /// <inheritdoc/>
    public string Title => "Which option is best";

    /// <inheritdoc/>
    public string Needs => "selection.csv, which mcsim select leaves";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        if (folder.Table("selection.csv") is not { Rows.Count: > 0 } file)
        {
            yield break;
        }

        string[][] tried = [.. file.Rows.Where(row => double.IsFinite(file.Number(row, "mean"))).OrderBy(row => file.Number(row, "mean"))];
        string[][] leftOut = [.. file.Rows.Where(row => !double.IsFinite(file.Number(row, "mean")))];
        if (tried.Length == 0)
        {
            yield break;
        }

        ResultUnit unit = ResultUnit.For(file.Text(tried[0], "unit"), tried.Select(row => file.Number(row, "mean")));
        ChartTable table = new("option", "class", "mean", "low", "high", "replications", "cost_usd", "verdict", "unit", "end", "label");
        foreach (string[] row in tried)
        {
            double probability = file.Number(row, "probability");
            double high = unit.Of(file.Number(row, "ci_high"));
            string sure = double.IsFinite(probability) ? FormattableString.Invariant($", best with a probability of {100 * probability:0.#} % or more") : string.Empty;
            table.Add(
                PlaceNames.Words(file.Text(row, "option")), double.IsFinite(probability) ? Best : s_classes[1], unit.Of(file.Number(row, "mean")), unit.Of(file.Number(row, "ci_low")), high,
                file.Number(row, "n"), file.Number(row, "cost_usd"), file.Text(row, "verdict"), unit.Word,
                double.IsFinite(high) ? high : unit.Of(file.Number(row, "mean")),
                $"{Figure.Told(unit.Of(file.Number(row, "mean")), unit.Of(file.Number(row, "ci_high") - file.Number(row, "ci_low")) / 2)}{sure}");
        }

        Entity entity = new(file.Text(tried[0], "entity"));
        string words = $"{ResponseWords.Of(file.Text(tried[0], "kpi"))}, {ResponseWords.Of(entity, folder)}";
        string[] options = [.. tried.Select(row => PlaceNames.Words(file.Text(row, "option")))];
        RowAxis axis = new(style, options);
        string title = $"{Title}: {words}";
        string absent = leftOut.Length > 0
            ? $" Not simulated: {string.Join(", ", leftOut.Select(row => $"{PlaceNames.Words(file.Text(row, "option"))} ({file.Text(row, "verdict")}, {Money(file.Number(row, "cost_usd"))})"))}."
            : string.Empty;
        ChartHeading heading = new(
            title,
            $"{ResponseWords.Of(file.Text(tried[0], "kpi"))} in {unit.Word}, with 95 % interval; {Sum(table)} replications, more where options are close.{absent}",
            SourceLine.Of(folder));
        yield return new ChartDocument(
            Kind, Kind, title, $"{title}, for {options.Length} options.",
            ChartFrame.Around(style, heading, table, Math.Round(options.Length * style.Row), axis.Extent, Layers(style, axis, table, $"{ResponseWords.Of(file.Text(tried[0], "kpi"))} ({unit.Word})")),
            table);
    }

    private static string Sum(ChartTable table) => table.Rows.Sum(row => (double)row[5]).ToString("#,0", CultureInfo.InvariantCulture);

    private static string Money(double usd) => usd >= 1e6
        ? FormattableString.Invariant($"{usd / 1e6:0.#} million USD")
        : FormattableString.Invariant($"{usd:#,0} USD");

    private static JsonArray Layers(ChartStyle style, RowAxis axis, ChartTable table, string quantity)
    {
        double least = table.Rows.Min(row => double.IsNaN((double)row[3]) ? (double)row[2] : (double)row[3]);
        double most = table.Rows.Max(row => (double)row[9]);
        double span = most > least ? most - least : Math.Max(1, Math.Abs(most));
        JsonObject Placed(FormattableString mark, FormattableString encoding, bool coloured)
        {
            JsonObject layer = new() { ["mark"] = Json.Of(mark), ["encoding"] = Json.Of(encoding) };
            layer["encoding"]!["y"] = axis.Encoding("option");
            if (coloured)
            {
                JsonObject colour = Json.Of($$"""{"field": "class", "type": "nominal", "legend": {"symbolType": "circle", "symbolStrokeWidth": 0, "symbolOpacity": 1} }""");
                colour["scale"] = new JsonObject { ["domain"] = Json.Texts(s_classes), ["range"] = Json.Texts([style.Theme.Category(2), style.Theme.Category(0)]) };
                layer["encoding"]!["color"] = colour;
            }

            return layer;
        }

        JsonObject dots = Placed(
            $$"""{"type": "point", "shape": "circle", "filled": true, "opacity": 1, "size": {{style.Size.Text * 8}} }""",
            $$"""{"x": {"field": "mean", "type": "quantitative", "scale": {"domain": [{{least - (span * 0.05)}}, {{LabelRoom.Right(style, axis.Extent, least - (span * 0.05), [.. table.Rows.Select(row => ((double)row[9], (string)row[10]))])}}], "zero": false, "nice": false}, "axis": {"tickCount": 8} } }""",
            coloured: true);
        dots["encoding"]!["x"]!["title"] = quantity;
        return
        [
            Placed($$"""{"type": "rule", "strokeWidth": {{style.Size.Text * 0.2}} }""", $$"""{"x": {"field": "low", "type": "quantitative"}, "x2": {"field": "high"} }""", coloured: true),
            dots,
            Placed(
                $$"""{"type": "text", "align": "left", "baseline": "middle", "dx": {{style.Size.Text * 0.8}} }""",
                $$"""{"x": {"field": "end", "type": "quantitative"}, "text": {"field": "label"} }""",
                coloured: false),
        ];
    }
}
