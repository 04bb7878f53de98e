namespace MiddleCorridorSim.Statistics.Sensitivity;

/// <summary>How much of a response's variance one factor causes.</summary>
/// <param name="Factor">The factor, counted from 0.</param>
/// <param name="First">The first-order index: the share it causes by itself.</param>
/// <param name="FirstLow">The lower end of the first-order index's bootstrap interval.</param>
/// <param name="FirstHigh">The upper end of it.</param>
/// <param name="Total">The total index: the share that it has part in, interactions included.</param>
/// <param name="TotalLow">The lower end of the total index's bootstrap interval.</param>
/// <param name="TotalHigh">The upper end of it.</param>
public sealed record SobolIndex(
    int Factor, double First, double FirstLow, double FirstHigh, double Total, double TotalLow, double TotalHigh);
