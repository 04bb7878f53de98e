namespace MiddleCorridorSim.Statistics.Calibration;

/// <summary>The best point that a calibration found.</summary>
/// <param name="Point">Its coordinates in the unit cube, one for each parameter.</param>
/// <param name="Outputs">The model's outputs there, one for each figure.</param>
/// <param name="Misfit">Their weighted sum of squared differences from the figures.</param>
/// <param name="Jacobian">
/// The slopes of the outputs over the coordinates: row i is of output i, column j of parameter j; last measured at or near the point.
/// Empty when the budget did not last for one.
/// </param>
/// <param name="Evaluations">How many points were evaluated.</param>
/// <param name="End">Why the search ended.</param>
public sealed record CalibrationFit(double[] Point, double[] Outputs, double Misfit, double[,] Jacobian, int Evaluations, CalibrationEnd End);
