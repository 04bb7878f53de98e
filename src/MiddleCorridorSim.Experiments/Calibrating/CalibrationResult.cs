using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Statistics.Calibration;

namespace MiddleCorridorSim.Experiments.Calibrating;

/// <summary>What a calibration came to.</summary>
/// <param name="Fit">The best point.</param>
/// <param name="Identifiability">What the figures tell; null where the budget did not last for slopes.</param>
/// <param name="Factors">The factors.</param>
/// <param name="Figures">The figures.</param>
public sealed record CalibrationResult(
    CalibrationFit Fit, Identifiability? Identifiability, IReadOnlyList<PlannedFactor> Factors, IReadOnlyList<ObservedFigure> Figures);
