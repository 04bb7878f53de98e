using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Experiments.Runs;

/// <summary>What a run came to.</summary>
/// <param name="Summary">The estimates.</param>
/// <param name="Replications">Replications of each scenario.</param>
/// <param name="Resumed">Replications that were there already.</param>
/// <param name="PrecisionReached">Whether the precision asked for was reached; null where none was.</param>
public sealed record RunReport(IReadOnlyList<SummaryRow> Summary, int Replications, int Resumed, bool? PrecisionReached)
{
    /// <summary>The estimates from the batches of one long run each; none unless that was asked for.</summary>
    public IReadOnlyList<BatchMeansRow> BatchMeans { get; init; } = [];
}
