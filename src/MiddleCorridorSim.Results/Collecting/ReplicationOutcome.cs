using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Collecting;

/// <summary>What one replication came to.</summary>
/// <param name="Values">Its indicators, in the order of the catalogue within each kind of entity.</param>
/// <param name="Fingerprint">A hash over every observation in order: equal when two replications were the same.</param>
/// <param name="Profiles">Curves over the week at posts, and journeys step by step.</param>
/// <param name="Faults">What its audit found: laws that must hold in every run and did not. Not empty means a defect of this program.</param>
public sealed record ReplicationOutcome(IReadOnlyList<IndicatorValue> Values, ulong Fingerprint, IReadOnlyList<ReplicationProfile> Profiles, IReadOnlyList<string> Faults);
