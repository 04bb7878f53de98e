using System.Globalization;
using System.Text.RegularExpressions;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Scenarios.Files;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Experiments.Calibrating;

/// <summary>Reads the figures that a calibration is held to from a table such as <c>scenarios/data/validation.csv</c>.</summary>
public static partial class ObservedTable
{
    private const double UsualTolerance = 0.2;
    private static readonly string[] s_needed = ["id", "central", "kpi", "entity"];

    /// <summary>The figures that count.</summary>
    /// <param name="study">The study.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static IReadOnlyList<ObservedFigure> Read(LoadedStudy study, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(study);
        CalibrationRule rule = study.Study!.Calibrate!;
        string path = study.Beside(rule.Observed).Replace('\\', '/');
        if (CsvTable.Read(path, study.PlaceOf("calibrate", "observed"), faults) is not { } table)
        {
            return [];
        }

        Dictionary<string, int> columns = table.Columns.Select((name, place) => (name, place)).ToDictionary(column => column.name, column => column.place, StringComparer.Ordinal);
        foreach (string needed in s_needed.Where(name => !columns.ContainsKey(name)))
        {
            faults.Add(Place.WholeOf(path), $"expected a column named {needed}, found {string.Join(", ", table.Columns)}.");
            return [];
        }

        string own = Path.GetFileName(study.Study.Scenario);
        List<ObservedFigure> figures = [];
        HashSet<string> found = [];
        foreach (CsvRow row in table.Rows)
        {
            string Field(string name) => columns.TryGetValue(name, out int place) && place < row.Cells.Count ? row.Cells[place].Trim() : "";
            string id = Field("id");
            bool isNamed = rule.Rows.Contains(id, StringComparer.Ordinal);
            bool isOwn = Field("scenario").Length == 0 ? !columns.ContainsKey("scenario") : Path.GetFileName(Field("scenario")) == own;
            if (isNamed || (rule.Rows.Count == 0 && isOwn && Field("kpi").Length > 0))
            {
                found.Add(id);
                Add(figures, Field, new Place(path, row.Line, 1), faults);
            }
        }

        foreach (string missing in rule.Rows.Where(id => !found.Contains(id)))
        {
            faults.Add(study.PlaceOf("calibrate", "rows"), $"calibrate.rows: expected rows of {rule.Observed}, found {TreeScalar.Quote(missing)}, which is none.");
        }

        if (figures.Count == 0 && faults.Count == 0)
        {
            faults.Add(study.PlaceOf("calibrate"), $"calibrate: expected figures for the scenario {own} in {rule.Observed}, found none.");
        }

        return figures;
    }

    private static void Add(List<ObservedFigure> figures, Func<string, string> field, Place place, FaultList faults)
    {
        Response response = new(field("kpi"), field("entity").Length == 0 ? "all" : field("entity"));
        _ = Response.Read(field("kpi"), out string? wrong);
        double? value = Number(field("central"));
        if (wrong is not null || value is null)
        {
            faults.Add(place, wrong ?? $"central of {field("id")}: expected a number, found {TreeScalar.Quote(field("central"))}.");
            return;
        }

        Match percent = Percent().Match(field("suggested_tolerance"));
        double tolerance = percent.Success ? double.Parse(percent.Groups[1].Value, CultureInfo.InvariantCulture) / 100 : UsualTolerance;
        double range = (Number(field("high")) ?? value.Value) - (Number(field("low")) ?? value.Value);
        double error = Math.Max(Math.Abs(value.Value) * tolerance / 2, range / 4);
        figures.Add(new ObservedFigure(field("id"), field("name"), value.Value, error > 0 ? error : 1, field("unit"), response, Number(field("factor")) ?? 1));
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;

    [GeneratedRegex(@"([0-9]+(?:\.[0-9]+)?)\s*%", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();
}
