using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Experiments.Verification;

/// <summary>An exact value beside the simulated one.</summary>
/// <param name="Exact">The exact value.</param>
/// <param name="Estimate">The simulated mean over replications, with its interval at 95 %.</param>
/// <param name="Precision">The widest interval that counts, as a share of the exact value.</param>
public sealed record ValueResult(ExactValue Exact, Estimate Estimate, double Precision)
{
    /// <summary>Standard errors that a figure of a formula may lie away; a true value is missed so about once in 1,000 times.</summary>
    /// <remarks>With fewer than <see cref="Many"/> replications Student's quantile of the same probability takes its place.</remarks>
    public const double Allowed = 3.29;

    /// <summary>Combined standard errors that a published figure may lie away.</summary>
    public const double AllowedOfPublished = 3;

    private const int Many = 40;
    private const double Probability = 0.999;

    /// <summary>Instants are whole ticks of 100 ns: a figure without chance may be off by this share of itself.</summary>
    private const double Rounding = 1e-8;

    /// <summary>The distance in standard errors, those of both figures combined.</summary>
    public double StandardErrors
    {
        get
        {
            double distance = Estimate.Mean - Exact.Value;
            double error = Math.Sqrt((Estimate.StandardError * Estimate.StandardError) + (Exact.StandardError * Exact.StandardError));
            return Math.Abs(distance) <= Rounding * Math.Abs(Exact.Value) ? 0 : distance / error;
        }
    }

    /// <summary>Whether the interval is narrow enough.</summary>
    public bool IsPrecise => Estimate.HalfWidth <= Precision * Math.Abs(Exact.Value);

    /// <summary>Whether the simulated figure agrees with the exact one, and is known well enough for that to mean something.</summary>
    public bool IsMet => IsPrecise && Math.Abs(StandardErrors) <= Limit;

    private double Limit => Exact.StandardError > 0 ? AllowedOfPublished
        : Estimate.Count >= Many ? Allowed
        : Estimates.HalfWidth(Estimate.Count, Math.Sqrt(Estimate.Count), Probability);
}
