namespace MiddleCorridorSim.Results.Batching;

/// <summary>The area under a whole number that changes at instants, batch by batch, in units times hours.</summary>
internal sealed class LevelBatches(BatchClock clock)
{
    private long _changed = clock.From;
    private int _batch;

    /// <summary>The areas so far.</summary>
    public double[] Areas { get; } = new double[clock.Count];

    /// <summary>The level that holds now.</summary>
    public int Level { get; private set; }

    /// <summary>Sets the level from <paramref name="at"/> on; changes within the warm-up only set it.</summary>
    public void Set(int level, long at)
    {
        Advance(at);
        Level = level;
    }

    /// <summary>Brings the areas up to <paramref name="now"/>.</summary>
    public void Advance(long now)
    {
        while (_changed < now)
        {
            long until = Math.Min(now, clock.EndOf(_batch));
            Areas[_batch] += Level * ((until - _changed) / (double)TimeSpan.TicksPerHour);
            _changed = until;
            if (until < now && _batch == clock.Count - 1)
            {
                return;
            }

            _batch += until == clock.EndOf(_batch) && _batch < clock.Count - 1 ? 1 : 0;
        }
    }
}
