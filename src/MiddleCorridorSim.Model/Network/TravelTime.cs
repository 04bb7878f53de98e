using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Network;

/// <summary>Times to travel a link by road or sea: at free flow, and as they vary between vehicles.</summary>
internal sealed class TravelTime
{
    private readonly Sampler? _drawn;
    private readonly double _ticks;
    private readonly GammaMultiplier? _variation;
    private readonly RandomSource _source;

    /// <summary>The times of a link.</summary>
    /// <param name="link">The link.</param>
    /// <param name="source">Where draws come from.</param>
    public TravelTime(Link link, RandomSource source)
    {
        _source = source;
        _variation = link.Variation > 0 ? new GammaMultiplier(link.Variation) : null;
        _drawn = link.TransitTime is { } time ? Sampler.Of(time) : null;
        _ticks = _drawn?.MeanTicks
            ?? (link.Speed is { } speed ? link.Distance.Kilometres / speed.KilometresPerHour * TimeSpan.TicksPerHour : 0);
    }

    /// <summary>The mean, in hours.</summary>
    public double MeanHours => _ticks / TimeSpan.TicksPerHour;

    /// <summary>The time of one vehicle.</summary>
    /// <param name="key">The vehicle's key.</param>
    /// <param name="factor">How much slower than usual it is now.</param>
    public TimeSpan Draw(ulong key, double factor)
    {
        if (_drawn is null && _variation is null)
        {
            return new TimeSpan(Sampler.Round(_ticks * factor));
        }

        KeyedStream stream = _source.Open(key);
        factor *= _variation?.Next(ref stream) ?? 1;
        return new TimeSpan(_drawn?.Ticks(ref stream, factor) ?? Sampler.Round(_ticks * factor));
    }
}
