namespace MiddleCorridorSim.Statistics.Comparison;

/// <summary>What a comparison shows.</summary>
public enum Outcome
{
    /// <summary>The interval covers both a gain and a loss: more replications are needed.</summary>
    CannotTell,

    /// <summary>The system is better than the baseline.</summary>
    Better,

    /// <summary>The system is worse than the baseline.</summary>
    Worse,

    /// <summary>Whatever difference there is does not matter: the interval lies within the indifference zone.</summary>
    Same,
}
