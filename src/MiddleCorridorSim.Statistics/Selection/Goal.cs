namespace MiddleCorridorSim.Statistics.Selection;

/// <summary>Which end of the means is best.</summary>
public enum Goal
{
    /// <summary>The smallest mean is best, as for times and costs.</summary>
    Smallest,

    /// <summary>The largest mean is best, as for throughput.</summary>
    Largest,
}
