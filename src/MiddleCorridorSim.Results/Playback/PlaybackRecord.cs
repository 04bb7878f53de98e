namespace MiddleCorridorSim.Results.Playback;

/// <summary>What moved and what waited in a window of one replication, for the playback of the report.</summary>
/// <param name="Start">The window's start.</param>
/// <param name="Hours">Its length in whole hours.</param>
/// <param name="Moves">Vehicles on links, by the instant at which they left the link within each mode.</param>
/// <param name="Queues">Queues, by place; an hour in which nobody waited has none.</param>
public sealed record PlaybackRecord(DateTime Start, int Hours, IReadOnlyList<PlaybackMove> Moves, IReadOnlyList<PlaybackQueue> Queues);
