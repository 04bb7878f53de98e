using MathNet.Numerics.Distributions;

namespace MiddleCorridorSim.Validation.Tests.Exact.SecondWays;

/// <summary>M(t)/M/c(t) followed from empty by uniformization: jumps at one Poisson rate, most of which go nowhere.</summary>
/// <remarks>Jensen 1953, Skandinavisk Aktuarietidskrift 36; nothing like the Runge-Kutta steps of the product.</remarks>
/// <param name="served">What one officer does in an hour.</param>
internal sealed class Uniformization(double served)
{
    private const int Longest = 150;
    private double[] _chance = [1, .. new double[Longest]];

    /// <summary>The mean number present now.</summary>
    public double Present => Mean(_chance);

    /// <summary>Goes on for an hour.</summary>
    /// <returns>The mean number present over the hour.</returns>
    public double Hour(double arrivals, int officers)
    {
        double fastest = arrivals + (served * Math.Min(officers, Longest));
        double[] now = _chance;
        double[] end = new double[now.Length];
        double area = 0;
        for (int jumps = 0; jumps < fastest || Poisson.PMF(fastest, jumps) > 1e-16; jumps++)
        {
            double exactly = Poisson.PMF(fastest, jumps);
            double more = 1 - Poisson.CDF(fastest, jumps);
            area += Mean(now) * more / fastest;
            end = [.. end.Zip(now, (sum, each) => sum + (exactly * each))];
            now = Jump(now, arrivals / fastest, served / fastest, officers);
        }

        _chance = end;
        return area;
    }

    /// <summary>The mean number present over a day that is as the day before.</summary>
    public double DayThatRepeats(double arrivals, Func<int, int> officers)
    {
        double before = -1;
        double day = 0;
        while (Math.Abs(day - before) > 1e-8)
        {
            before = day;
            day = Enumerable.Range(0, 24).Sum(hour => Hour(arrivals, officers(hour))) / 24;
        }

        return day;
    }

    private static double[] Jump(double[] now, double up, double down, int officers)
    {
        double[] next = new double[now.Length];
        for (int n = 0; n < now.Length; n++)
        {
            double leaves = Math.Min(n, officers) * down;
            double comes = n < Longest ? up : 0;
            next[n] += now[n] * (1 - leaves - comes);
            next[Math.Min(n + 1, Longest)] += now[n] * comes;
            next[Math.Max(n - 1, 0)] += now[n] * leaves;
        }

        return next;
    }

    private static double Mean(double[] chance) => chance.Select((each, n) => n * each).Sum();
}
