namespace MiddleCorridorSim.Statistics.Calibration;

/// <summary>How long and how finely to search.</summary>
/// <param name="MostEvaluations">The most points to evaluate, at least 1; a whole batch is begun only when it fits.</param>
/// <param name="DifferenceStep">The step of finite differences as a share of each range, above 0 and up to 0.5; coarse enough to stand out of the noise.</param>
/// <param name="Tolerance">Ends the search when a step lowers the misfit by a smaller share than this, at the finest differences.</param>
public sealed record CalibrationOptions(int MostEvaluations = 200, double DifferenceStep = 0.05, double Tolerance = 1e-4)
{
    /// <summary>Refuses values outside their range.</summary>
    internal void Require()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MostEvaluations, 1);
        if (!(DifferenceStep is > 0 and <= 0.5))
        {
            throw new ArgumentOutOfRangeException(
                nameof(DifferenceStep), DifferenceStep, $"calibration: expected a step above 0 and up to 0.5, found {DifferenceStep}.");
        }

        if (!(Tolerance is >= 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(Tolerance), Tolerance, $"calibration: expected a tolerance from 0 to below 1, found {Tolerance}.");
        }
    }
}
