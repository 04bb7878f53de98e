using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Statistics.Sensitivity;

namespace MiddleCorridorSim.Experiments.Sweeps;

/// <summary>What a whole sweep says about its factors: the files that its design allows.</summary>
/// <remarks>
/// The responses are means over replications that share random numbers between points. A response that some point did not observe is
/// left out, because every one of these methods needs all points.
/// </remarks>
/// <param name="plan">The sweep.</param>
/// <param name="store">Its results, whole.</param>
public sealed class SweepAnalysis(StudyPlan plan, ResultsStore store)
{
    private const int Resamples = 1000;
    private readonly double[][] _coordinates = plan.Coordinates();
    private readonly PointMeans _means = PointMeans.Read(store, plan.Count, series => IsWanted(plan, series));

    /// <summary>Responses that some points did not observe, with how many did not.</summary>
    public IReadOnlyList<(Series Series, int Points)> LeftOut =>
        [.. _means.Series.Select(series => (series, _means.Of(series).Count(double.IsNaN))).Where(response => response.Item2 > 0)];

    /// <summary>Writes the files and returns their rows, each with its file's name.</summary>
    public IReadOnlyList<SensitivityRow> Write()
    {
        List<(Series Series, double[] Values)> responses =
            [.. _means.Series.Select(series => (series, _means.Of(series))).Where(response => !Array.Exists(response.Item2, double.IsNaN))];
        List<SensitivityRow> rows = [];
        switch (plan.Design)
        {
            case "sobol":
                rows.AddRange(responses.SelectMany(Sobol));
                Table("sobol", "factor,first,first_low,first_high,total,total_low,total_high", rows);
                break;
            case "morris":
                rows.AddRange(responses.SelectMany(Morris));
                Table("morris", "factor,mu,mu_low,mu_high,mu_star,mu_star_low,mu_star_high,sigma", rows);
                break;
            case "one_at_a_time":
                rows.AddRange(responses.SelectMany(Tornado));
                Table("tornado", "factor,base,low_value,high_value,low,high,swing", rows);
                break;
            default:
                break;
        }

        if (MetamodelFit.FormFor(plan, _coordinates) is { } form)
        {
            List<SensitivityRow> terms = [.. responses.SelectMany(response => MetamodelFit.Rows(plan, _coordinates, form, response.Series, response.Values))];
            Table("metamodel", MetamodelFit.Columns, terms);
            rows.AddRange(terms);
        }

        return rows;
    }

    private static bool IsWanted(StudyPlan plan, Series series) => plan.Responses.Count == 0
        ? series is { Kpi: "transit_time.mean" or "throughput" or "cost.mean", Entity: "all" }
        : plan.Responses.Select(text => Response.Read(text, out _)).Any(response => response.Kpi == series.Kpi && (response.Entity is null || response.Entity == series.Entity));

    private static bool Varies(double[] values) => Array.Exists(values, value => value != values[0]);

    // A response that never changes has no variance to share out.
    private IEnumerable<SensitivityRow> Sobol((Series Series, double[] Values) response) => !Varies(response.Values)
        ? plan.Factors.Select(factor => new SensitivityRow("sobol", response.Series, factor.Name, [0.0, 0.0, 0.0, 0.0, 0.0, 0.0]))
        : SobolIndices.Estimate(response.Values, plan.Factors.Count, (ulong)plan.Seed, resamples: Resamples).Select(index => new SensitivityRow(
            "sobol",
            response.Series,
            plan.Factors[index.Factor].Name,
            [index.First, index.FirstLow, index.FirstHigh, index.Total, index.TotalLow, index.TotalHigh]));

    private IEnumerable<SensitivityRow> Morris((Series Series, double[] Values) response) =>
        MorrisEffect.Of(_coordinates, response.Values).Select(effect => new SensitivityRow(
            "morris",
            response.Series,
            plan.Factors[effect.Factor].Name,
            [effect.Mu.Mean, effect.Mu.Low, effect.Mu.High, effect.MuStar.Mean, effect.MuStar.Low, effect.MuStar.High, effect.Sigma]));

    private IEnumerable<SensitivityRow> Tornado((Series Series, double[] Values) response) =>
        TornadoBar.Of(response.Values).Select(bar => new SensitivityRow(
            "tornado",
            response.Series,
            plan.Factors[bar.Factor].Name,
            [response.Values[0], plan.Factors[bar.Factor].ValueAt(0), plan.Factors[bar.Factor].ValueAt(1), bar.Low, bar.High, bar.Swing]));

    private void Table(string name, string columns, IReadOnlyList<SensitivityRow> rows) => ResultTable.Write(
        Path.Combine(store.Folder, name + ".csv"),
        "kpi,entity,unit," + columns,
        rows.Select(row => (object?[])[row.Series.Kpi, row.Series.Entity, row.Series.Unit, row.Factor, .. row.Fields]));
}
