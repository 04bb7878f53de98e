namespace MiddleCorridorSim.Experiments.Runs;

/// <summary>How well indicators shall be known before replications stop.</summary>
/// <param name="RelativeError">The error allowed as a share of the true mean.</param>
/// <param name="Of">The indicators: name and entity.</param>
/// <param name="Confidence">The probability that all of them are that close.</param>
/// <param name="Most">Most replications.</param>
public sealed record PrecisionGoal(double RelativeError, IReadOnlyList<(string Kpi, string Entity)> Of, double Confidence = 0.95, int Most = 200)
{
    /// <summary>What is watched where nothing is named: the mean transit time over all flows.</summary>
    public static IReadOnlyList<(string Kpi, string Entity)> Default { get; } = [("transit_time.mean", "all")];
}
