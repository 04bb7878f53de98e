using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Stations;

/// <summary>Times of one kind at one station, such as set-ups, drawn one after another.</summary>
/// <param name="sampler">How long they are.</param>
/// <param name="source">Their own source of chance.</param>
internal sealed class DrawnTimes(Sampler sampler, RandomSource source)
{
    private ulong _drawn;

    /// <summary>The next, in ticks.</summary>
    public long Next()
    {
        KeyedStream stream = source.Open(_drawn++);
        return sampler.Ticks(ref stream);
    }
}
