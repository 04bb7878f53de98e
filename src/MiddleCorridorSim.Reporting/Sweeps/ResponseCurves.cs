using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Reporting.Sweeps;

/// <summary>What a response chart draws: curves with bands, and points where they are no curve.</summary>
/// <param name="Table">The rows: one a place on a curve, or one a dot.</param>
/// <param name="Key">How to read it.</param>
internal sealed record ResponseCurves(ChartTable Table, string Key)
{
    private const int MostCurves = 6;
    private const int PointsOfALevel = 3;       // fewer on average, and the means of levels would be noise joined by lines
    private const int MostGroups = 8;
    private const int PointsOfAGroup = 4;

    /// <summary>The curves of a response over one factor.</summary>
    /// <param name="points">The design.</param>
    /// <param name="factor">The factor, an amount.</param>
    /// <param name="rows">The response at the points.</param>
    /// <param name="unit">The unit to give it in.</param>
    public static ResponseCurves Of(SweepPoints points, string factor, SummaryRow[] rows, ResultUnit unit)
    {
        int settings = rows.Select(row => points.Others(row.Point, factor)).Distinct().Count();
        int levels = rows.Select(row => points.Value(row.Point, factor)).Distinct().Count();
        double Level(SummaryRow row) => SweepPoints.Number(points.Value(row.Point, factor)!);
        return settings <= MostCurves ? Curves(points, factor, rows, unit)
            : rows.Length >= PointsOfALevel * levels ? Means(rows, Level, unit, settings)
            : Groups(rows, Level, unit);
    }

    private static ChartTable Empty() => new("others", "level", "mean", "low", "high", "point", "unit");

    private static ResponseCurves Curves(SweepPoints points, string factor, SummaryRow[] rows, ResultUnit unit)
    {
        ChartTable table = Empty();
        foreach (SummaryRow row in rows)
        {
            table.Add(
                points.Others(row.Point, factor), SweepPoints.Number(points.Value(row.Point, factor)!),
                unit.Of(row.Mean), unit.Of(row.Low), unit.Of(row.High), double.NaN, unit.Word);
        }

        return new ResponseCurves(table, Array.Exists(rows, row => double.IsFinite(row.Low)) ? "Band: 95 % interval over replications." : "One replication: no interval.");
    }

    private static ResponseCurves Means(SummaryRow[] rows, Func<SummaryRow, double> level, ResultUnit unit, int settings)
    {
        ChartTable table = Empty();
        foreach (var at in rows.GroupBy(level).OrderBy(at => at.Key))
        {
            table.Add("mean", at.Key, unit.Of(at.Average(row => row.Mean)), unit.Of(at.Min(row => row.Mean)), unit.Of(at.Max(row => row.Mean)), double.NaN, unit.Word);
        }

        return new ResponseCurves(table, $"Line: mean over the {settings} settings of the other factors; band: from their least to their greatest.");
    }

    private static ResponseCurves Groups(SummaryRow[] rows, Func<SummaryRow, double> level, ResultUnit unit)
    {
        ChartTable table = Empty();
        int groups = Math.Clamp(rows.Length / PointsOfAGroup, 1, MostGroups);
        SummaryRow[] sorted = [.. rows.OrderBy(level)];
        for (int group = 0; group < groups && groups > 1; group++)
        {
            SummaryRow[] members = sorted[(group * sorted.Length / groups)..((group + 1) * sorted.Length / groups)];
            Estimate mean = Estimates.OfMean(members.Select(row => unit.Of(row.Mean)).ToArray());
            table.Add("mean", members.Average(level), mean.Mean, mean.Low, mean.High, double.NaN, unit.Word);
        }

        foreach (SummaryRow row in sorted)
        {
            table.Add("points", level(row), double.NaN, double.NaN, double.NaN, unit.Of(row.Mean), unit.Word);
        }

        return new ResponseCurves(table, groups > 1
            ? $"Dots: the {rows.Length} design points, at which the other factors differ too; line: means of {groups} groups of neighbours, with the 95 % interval over their points."
            : $"Dots: the {rows.Length} design points, at which the other factors differ too.");
    }
}
