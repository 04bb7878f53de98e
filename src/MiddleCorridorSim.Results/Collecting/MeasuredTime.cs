namespace MiddleCorridorSim.Results.Collecting;

/// <summary>The part of a replication that is measured, in ticks.</summary>
/// <param name="From">The end of the warm-up.</param>
/// <param name="Until">The end of the replication.</param>
internal readonly record struct MeasuredTime(long From, long Until)
{
    private const double HoursPerYear = 8760;

    /// <summary>Ticks measured; 0 when the replication ended in its warm-up.</summary>
    public long Ticks => Math.Max(0, Until - From);

    /// <summary>An amount of the measured time as an amount a year; NaN when nothing was measured.</summary>
    public double PerYear(double amount) => Ticks == 0 ? double.NaN : amount / (Ticks / (double)TimeSpan.TicksPerHour) * HoursPerYear;

    /// <summary>The average over time of a level.</summary>
    public double MeanOf(ref MeasuredLevel level) => Ticks == 0 ? double.NaN : level.AreaUntil(Until) / Ticks;
}
