namespace MiddleCorridorSim.Statistics;

/// <summary>A mean over independent replications with its confidence interval.</summary>
/// <remarks>
/// Of one value there is no interval: <see cref="StandardDeviation"/>, <see cref="HalfWidth"/>, <see cref="Low"/> and
/// <see cref="High"/> are NaN, to be shown as an empty cell. Of no value <see cref="Mean"/> is NaN too. Values without any spread
/// have a half-width of zero.
/// </remarks>
/// <param name="Count">The number of replications n.</param>
/// <param name="Mean">The mean, in the unit of the values.</param>
/// <param name="StandardDeviation">The standard deviation between replications (divisor n - 1).</param>
/// <param name="HalfWidth">Half the width of the interval.</param>
/// <param name="Confidence">The probability with which such an interval covers the true mean, such as 0.95.</param>
public sealed record Estimate(long Count, double Mean, double StandardDeviation, double HalfWidth, double Confidence)
{
    /// <summary>The lower end of the interval.</summary>
    public double Low => Mean - HalfWidth;

    /// <summary>The upper end of the interval.</summary>
    public double High => Mean + HalfWidth;

    /// <summary>The standard deviation of the mean itself, s / sqrt(n).</summary>
    public double StandardError => StandardDeviation / Math.Sqrt(Count);

    /// <summary>The half-width as a share of the mean's magnitude; 0 when the half-width is, infinite when only the mean is.</summary>
    public double RelativeHalfWidth => HalfWidth == 0 ? 0 : HalfWidth / Math.Abs(Mean);

    /// <summary>Whether <paramref name="value"/> lies in the interval, ends included; never when there is no interval.</summary>
    /// <param name="value">A value in the unit of the mean.</param>
    public bool Covers(double value) => value >= Low && value <= High;
}
