using MathNet.Numerics.Distributions;

namespace MiddleCorridorSim.Validation.Tests.Exact.SecondWays;

/// <summary>A duration as points and their weights, for sums in place of integrals.</summary>
/// <param name="Points">Durations.</param>
/// <param name="Weights">Their weights; the sum is 1.</param>
internal sealed record Density(double[] Points, double[] Weights)
{
    private const int Steps = 6000;

    /// <summary>Between two ends, by Simpson's rule.</summary>
    public static Density Between(double low, double high, Func<double, double> density) => From(low, high, x => x, density);

    /// <summary>Over all that is positive, by Simpson's rule in the logarithm.</summary>
    public static Density OfAll(Func<double, double> density) => From(-60, 7.5, Math.Exp, x => density(x) * x);

    /// <summary>A few durations, each as likely as its weight says.</summary>
    public static Density Of(params (double Duration, double Weight)[] each) =>
        new([.. each.Select(one => one.Duration)], [.. each.Select(one => one.Weight / each.Sum(other => other.Weight))]);

    /// <summary>The probabilities of 0, 1, 2, ... Poisson events of a rate within the duration.</summary>
    public double[] Events(double rate, int most)
    {
        double[] chance = new double[most + 1];
        for (int i = 0; i < Points.Length; i++)
        {
            double mean = rate * Points[i];
            if (mean == 0 || Weights[i] == 0)
            {
                chance[0] += Weights[i];
                continue;
            }

            // Outwards from about the mean: what is far from it is nothing.
            int middle = Math.Min((int)mean, most);
            double at = Poisson.PMF(mean, middle);
            double each = at;
            for (int k = middle; k >= 0 && each > 1e-20; k--)
            {
                chance[k] += Weights[i] * each;
                each *= k / mean;
            }

            each = at;
            for (int k = middle + 1; k <= most && each > 1e-20; k++)
            {
                each *= mean / k;
                chance[k] += Weights[i] * each;
            }
        }

        return chance;
    }

    private static Density From(double low, double high, Func<double, double> point, Func<double, double> density)
    {
        double[] points = new double[Steps + 1];
        double[] weights = new double[Steps + 1];
        for (int i = 0; i <= Steps; i++)
        {
            points[i] = point(low + ((high - low) * i / Steps));
            weights[i] = (i is 0 or Steps ? 1 : i % 2 == 1 ? 4 : 2) * density(points[i]);
        }

        double sum = weights.Sum();
        return new Density(points, [.. weights.Select(weight => weight / sum)]);
    }
}
