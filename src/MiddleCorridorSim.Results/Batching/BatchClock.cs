namespace MiddleCorridorSim.Results.Batching;

/// <summary>The measured time of a run in equal parts.</summary>
/// <param name="From">The end of the warm-up, in ticks.</param>
/// <param name="Until">The end of the run, in ticks.</param>
/// <param name="Count">How many parts; the last takes the ticks that are left over.</param>
internal readonly record struct BatchClock(long From, long Until, int Count)
{
    private long Length => Math.Max(1, (Until - From) / Count);

    /// <summary>The part that <paramref name="at"/> falls into, from 0; -1 in the warm-up. The end of the run belongs to the last part.</summary>
    public int BatchOf(long at) => at < From ? -1 : (int)Math.Min(Count - 1, (at - From) / Length);

    /// <summary>Where a part ends, in ticks.</summary>
    public long EndOf(int batch) => batch == Count - 1 ? Until : From + ((batch + 1) * Length);

    /// <summary>How long a part is, in hours.</summary>
    public double HoursOf(int batch) => (EndOf(batch) - (batch == 0 ? From : EndOf(batch - 1))) / (double)TimeSpan.TicksPerHour;
}
