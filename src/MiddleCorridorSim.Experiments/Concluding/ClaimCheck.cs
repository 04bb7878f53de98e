using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Statistics;
using MiddleCorridorSim.Statistics.Selection;

namespace MiddleCorridorSim.Experiments.Concluding;

/// <summary>Holds a claim to every point of a sweep.</summary>
/// <remarks>
/// Replication r of a point is paired with replication r of the scenario that the claim is held against: they share random numbers (A. M.
/// Law 2015, Simulation Modeling and Analysis, 5th ed., 10.2). From five replications on each point has an interval of its
/// own, since points spread differently (rare long closures more than others). With fewer, a point's own variance is hardly known: it is pooled
/// over points as if they spread alike, with P (n - 1) degrees of freedom. The intervals hold together at 95 % by Bonferroni's inequality.
/// </remarks>
/// <param name="id">The claim's name.</param>
/// <param name="claim">The claim.</param>
/// <param name="plan">The sweep.</param>
public sealed class ClaimCheck(string id, Claim claim, StudyPlan plan)
{
    private const double Confidence = 0.95;
    private const int Enough = 5;
    private readonly Response _response = Response.Read(claim.Of, out _);

    /// <summary>The claim over all points; null where the indicator was not observed everywhere.</summary>
    /// <param name="sweep">The sweep's replications.</param>
    /// <param name="reference">The replications of the scenario it is held against.</param>
    /// <param name="scenario">The place of that scenario in its store.</param>
    public ClaimResult? Of(ResultsStore sweep, ResultsStore reference, int scenario)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        ArgumentNullException.ThrowIfNull(reference);
        Dictionary<int, double> against = reference.RunsWithValues().Where(each => each.Run.Key.Scenario == scenario)
            .ToDictionary(each => each.Run.Key.Replication, each => ValueOf(each.Values));
        List<double>[] gains = [.. Enumerable.Range(0, (int)plan.Count).Select(_ => new List<double>())];
        foreach ((StoredRun run, IReadOnlyList<IndicatorValue> values) in sweep.RunsWithValues())
        {
            if (against.TryGetValue(run.Key.Replication, out double there))
            {
                double difference = there - ValueOf(values);
                gains[run.Key.Point - 1].Add(claim.Best == Goal.Smallest ? difference : -difference);
            }
        }

        return Array.Exists(gains, point => point.Count == 0 || point.Exists(double.IsNaN)) ? null : Of(gains, against.Values.Average());
    }

    private ClaimResult Of(List<double>[] gains, double reference)
    {
        double[] means = [.. gains.Select(point => point.Average())];
        double[] halves = gains.Min(point => point.Count) < Enough ? [.. Enumerable.Repeat(PooledHalfWidth(gains, means), means.Length)] : HalfWidths(gains);
        return new ClaimResult(
            id, claim.Says, means.Length, means.Where((mean, i) => mean > halves[i]).Count(), means.Where((mean, i) => mean < -halves[i]).Count(), means.Min(), means.Max(), reference,
            IndicatorCatalog.Find(_response.Kpi)!.Unit, TurnsOn(means));
    }

    /// <summary>Half the width of the interval of each point's mean gain; 0 with one replication, of which the sign is all there is.</summary>
    private static double PooledHalfWidth(List<double>[] gains, double[] means)
    {
        int freedom = gains.Sum(point => point.Count - 1);
        if (freedom == 0)
        {
            return 0;
        }

        double squares = gains.Zip(means, (point, mean) => point.Sum(gain => (gain - mean) * (gain - mean))).Sum();
        double error = Math.Sqrt(squares / freedom / gains.Min(point => point.Count));

        // The half-width of a mean of freedom + 1 values with this standard error.
        return Estimates.HalfWidth(freedom + 1, error * Math.Sqrt(freedom + 1), Together(gains.Length));
    }

    private static double[] HalfWidths(List<double>[] gains) =>
        [.. gains.Select(point => Estimates.OfMean([.. point], Together(gains.Length)).HalfWidth)];

    private static double Together(int points) => 1 - ((1 - Confidence) / points);

    /// <summary>The factor whose coordinate correlates most with the gain.</summary>
    private string TurnsOn(double[] means)
    {
        double[][] coordinates = plan.Coordinates();
        return plan.Factors.Select((factor, place) => (factor.Name, Strength: Math.Abs(Correlation([.. coordinates.Select(point => point[place])], means))))
            .MaxBy(factor => factor.Strength).Name;
    }

    private static double Correlation(double[] x, double[] y)
    {
        double meanX = x.Average();
        double meanY = y.Average();
        double together = x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum();
        double apart = Math.Sqrt(x.Sum(a => (a - meanX) * (a - meanX)) * y.Sum(b => (b - meanY) * (b - meanY)));
        return apart > 0 ? together / apart : 0;
    }

    private double ValueOf(IReadOnlyList<IndicatorValue> values)
    {
        foreach (IndicatorValue value in values)
        {
            if (value.Kpi == _response.Kpi && value.Entity == (_response.Entity ?? "all"))
            {
                return value.Value;
            }
        }

        return double.NaN;
    }
}
