using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Experiments.Sweeps;

/// <summary>What a sweep came to.</summary>
/// <param name="Points">Points that were simulated, those of an earlier call included.</param>
/// <param name="Replications">Replications at those points.</param>
/// <param name="Resumed">Replications that were there already.</param>
/// <param name="Unsure">Points at which the precision asked for was not reached.</param>
public sealed record SweepReport(long Points, long Replications, long Resumed, long Unsure)
{
    /// <summary>Responses that some points did not observe, so that the analysis leaves them out, with how many did not.</summary>
    public IReadOnlyList<(Series Series, int Points)> LeftOut { get; init; } = [];
}
