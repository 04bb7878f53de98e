namespace MiddleCorridorSim.Statistics.Selection;

/// <summary>The constants of the Kim-Nelson procedure.</summary>
/// <remarks>S.-H. Kim and B. L. Nelson (2001), "A fully sequential procedure for indifference-zone selection in simulation", ACM TOMACS 11(3), section 3, with c = 1.</remarks>
/// <param name="Eta">eta = ((2 alpha / (k - 1))^(-2/(n0 - 1)) - 1) / 2.</param>
/// <param name="SquaredH">h^2 = 2 eta (n0 - 1).</param>
public sealed record KimNelsonConstants(double Eta, double SquaredH)
{
    /// <summary>The constants for <paramref name="systems"/> systems.</summary>
    /// <param name="systems">k, at least 2.</param>
    /// <param name="error">alpha, the probability of a wrong choice, above 0 and below 1 - 1/k.</param>
    /// <param name="firstStage">n0, replications of each system before any is dropped, at least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its range.</exception>
    public static KimNelsonConstants For(int systems, double error, int firstStage)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(systems, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(firstStage, 2);
        if (!(error > 0 && error < 1 - (1.0 / systems)))
        {
            throw new ArgumentOutOfRangeException(
                nameof(error), error, $"Kim-Nelson: expected an error above 0 and below {1 - (1.0 / systems)}, found {error}.");
        }

        double eta = (Math.Pow(2 * error / (systems - 1), -2.0 / (firstStage - 1)) - 1) / 2;
        return new KimNelsonConstants(eta, 2 * eta * (firstStage - 1));
    }
}
