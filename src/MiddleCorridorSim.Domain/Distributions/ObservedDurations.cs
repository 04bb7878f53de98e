namespace MiddleCorridorSim.Domain.Distributions;

/// <summary>Observed durations, read from a column of a CSV table.</summary>
/// <param name="Reference">Where they were read, as the scenario file writes it: <c>FILE#COLUMN</c>.</param>
/// <param name="Values">The durations in ascending order; at least one.</param>
public sealed record ObservedDurations(string Reference, IReadOnlyList<TimeSpan> Values)
{
    /// <summary>Their mean.</summary>
    public TimeSpan Mean => TimeSpan.FromTicks((long)Values.Average(value => (double)value.Ticks));
}
