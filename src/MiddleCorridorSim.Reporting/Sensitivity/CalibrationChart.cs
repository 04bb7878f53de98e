using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Findings;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Sensitivity;

/// <summary>How well a calibrated model meets the observed figures, and where its factors ended between their bounds.</summary>
public sealed class CalibrationChart : IChart
{
    /// <inheritdoc/>
    public string Kind => "calibration";

    /// <inheritdoc/>
    public string Title => "How well the model meets observed figures";

    /// <inheritdoc/>
    public string Needs => "calibration.csv and calibration_figures.csv, which mcsim calibrate leaves";

    /// <inheritdoc/>
    public IEnumerable<ChartDocument> Build(ResultsFolder folder, ChartStyle style)
    {
        if (folder.Table("calibration_figures.csv") is { Rows.Count: > 0 } figures)
        {
            yield return Figures(folder, style, figures);
        }

        if (folder.Table("calibration.csv") is { Rows.Count: > 0 } factors)
        {
            yield return Factors(folder, style, factors);
        }
    }

    private ChartDocument Figures(ResultsFolder folder, ChartStyle style, CsvTable file)
    {
        ChartTable table = new("figure", "model", "low", "high", "observed", "model_value", "unit", "end", "label");
        foreach (string[] row in file.Rows.Where(row => file.Number(row, "observed") != 0))
        {
            double observed = file.Number(row, "observed");
            double model = 100 * file.Number(row, "model") / observed;
            double error = 200 * file.Number(row, "error") / Math.Abs(observed);
            string unit = file.Text(row, "unit");
            table.Add(
                file.Text(row, "figure"), model, 100 - error, 100 + error, observed, file.Number(row, "model"), unit, Math.Max(model, 100 + error),
                $"{Figure.Text(file.Number(row, "model"))} against {Figure.Text(observed)} {unit}");
        }

        ChartHeading heading = new(
            Title, "Dot: the calibrated model, in per cent of the observed figure. Grey bar: two standard errors of the figure each way. Beside it: model against figure.", SourceLine.Of(folder));
        return Rows("figures", Title, style, heading, table, "figure", "per cent of the observed figure", 100);
    }

    private ChartDocument Factors(ResultsFolder folder, ChartStyle style, CsvTable file)
    {
        ChartTable table = new("factor", "model", "low", "high", "value", "unit", "identifiable", "end", "label");
        foreach (string[] row in file.Rows)
        {
            (double low, double high, double value) = (file.Number(row, "low"), file.Number(row, "high"), file.Number(row, "value"));
            double error = file.Number(row, "standard_error");
            double Place(double at) => high > low ? Math.Clamp(100 * (at - low) / (high - low), 0, 100) : 50;
            bool isTold = file.Text(row, "identifiable") == "yes";
            string told = isTold ? $" ± {Figure.Text(error)}" : string.Empty;
            string doubt = isTold ? string.Empty : "; the figures do not tell it";
            table.Add(
                PlaceNames.Words(file.Text(row, "factor")), Place(value), double.IsFinite(error) ? Place(value - (2 * error)) : double.NaN,
                double.IsFinite(error) ? Place(value + (2 * error)) : double.NaN, value, file.Text(row, "unit"), isTold, 100.0,
                $"{Figure.Text(value)}{told} {file.Text(row, "unit")} of {Figure.Text(low)} to {Figure.Text(high)}{doubt}");
        }

        const string Words = "Where calibration put the factors";
        ChartHeading heading = new(Words, "Dot: the value between the factor's bounds, 0 and 100 per cent. Grey bar: two standard errors each way.", SourceLine.Of(folder));
        return Rows("factors", Words, style, heading, table, "factor", "per cent of the way from lower to upper bound", double.NaN);
    }

    private ChartDocument Rows(string name, string title, ChartStyle style, ChartHeading heading, ChartTable table, string field, string words, double mark)
    {
        string[] names = [.. table.Rows.Select(row => (string)row[0])];
        RowAxis axis = new(style, names);
        return new ChartDocument(
            $"{Kind}-{name}", Kind, title, $"{title}: {names.Length} rows.",
            ChartFrame.Around(style, heading, table, Math.Round(names.Length * style.Row), axis.Extent, Layers(style, axis, table, field, words, mark)),
            table);
    }

    private static JsonArray Layers(ChartStyle style, RowAxis axis, ChartTable table, string field, string words, double mark)
    {
        double text = style.Size.Text;
        double room = style.Size.Width - (2 * style.Padding) - axis.Extent;
        double widest = table.Rows.Max(row => TextWidth.Of((string)row[8], style.Size.Small)) + (2 * text);
        double most = table.Rows.Max(row => (double)row[7]);
        double right = most * room / Math.Max(room * 0.35, room - widest);
        JsonObject Placed(FormattableString look, FormattableString encoding)
        {
            JsonObject layer = new() { ["mark"] = Json.Of(look), ["encoding"] = Json.Of(encoding) };
            layer["encoding"]!["y"] = axis.Encoding(field);
            return layer;
        }

        JsonObject dots = Placed(
            $$"""{"type": "point", "shape": "circle", "filled": true, "opacity": 1, "size": {{text * 8}}, "color": "{{style.Theme.Category(0)}}"}""",
            $$"""{"x": {"field": "model", "type": "quantitative", "scale": {"domain": [0, {{right}}], "nice": false}, "axis": {"tickCount": 8} } }""");
        dots["encoding"]!["x"]!["title"] = words;
        JsonArray layers =
        [
            Placed(
                $$"""{"type": "bar", "height": {{text * 0.7}}, "color": "{{Palette.Grey}}", "opacity": 0.4, "cornerRadius": 2, "clip": true}""",
                $$"""{"x": {"field": "low", "type": "quantitative"}, "x2": {"field": "high"} }"""),
        ];
        if (double.IsFinite(mark))
        {
            layers.Add(Json.Of($$"""{"data": {"values": [{}]}, "mark": {"type": "rule", "color": "{{style.Theme.Ink}}"}, "encoding": {"x": {"datum": {{mark}} } } }"""));
        }

        layers.Add(dots);
        layers.Add(Placed(
            $$"""{"type": "text", "align": "left", "baseline": "middle", "fontSize": {{style.Size.Small}}, "dx": {{text * 0.7}} }""",
            $$"""{"x": {"field": "end", "type": "quantitative"}, "text": {"field": "label"} }"""));
        return layers;
    }
}
