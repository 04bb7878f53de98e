namespace MiddleCorridorSim.Kernel;

/// <summary>Watches a level that holds until it changes, such as the length of a queue; each level weighs as long as it held.</summary>
public interface ITimeSeriesMonitor : INumericMonitor
{
    /// <summary>Raises the level from now on.</summary>
    /// <param name="value">By how much.</param>
    void Increase(double value);

    /// <summary>Lowers the level from now on.</summary>
    /// <param name="value">By how much.</param>
    void Decrease(double value);

    /// <summary>Sets the level from now on.</summary>
    /// <param name="value">The new level.</param>
    void UpdateTo(double value);
}
