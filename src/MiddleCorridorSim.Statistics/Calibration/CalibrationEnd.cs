namespace MiddleCorridorSim.Statistics.Calibration;

/// <summary>Why a search ended.</summary>
public enum CalibrationEnd
{
    /// <summary>No step lowers the misfit by more than the tolerance.</summary>
    Converged,

    /// <summary>The evaluations allowed are used up.</summary>
    BudgetSpent,
}
