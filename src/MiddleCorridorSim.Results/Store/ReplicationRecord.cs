using MiddleCorridorSim.Results.Batching;
using MiddleCorridorSim.Results.Collecting;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Playback;

namespace MiddleCorridorSim.Results.Store;

/// <summary>One finished replication, as the store keeps it.</summary>
/// <param name="Key">Which one.</param>
/// <param name="Seed">The seed that all replications of the work share.</param>
/// <param name="Fingerprint">The hash over everything observed.</param>
/// <param name="Events">Events that the engine handled.</param>
/// <param name="Values">The indicators.</param>
public sealed record ReplicationRecord(
    ReplicationKey Key, long Seed, ulong Fingerprint, long Events, IReadOnlyList<IndicatorValue> Values)
{
    /// <summary>What is more than numbers; none where only numbers are kept.</summary>
    public IReadOnlyList<ReplicationProfile> Profiles { get; init; } = [];

    /// <summary>Its indicators batch by batch; none unless it was run in batches.</summary>
    public IReadOnlyList<BatchSeries> Batches { get; init; } = [];

    /// <summary>What its report plays back; null where that was not recorded.</summary>
    public PlaybackRecord? Playback { get; init; }
}
