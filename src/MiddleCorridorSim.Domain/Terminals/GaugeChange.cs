using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Terminals;

/// <summary>A place where trains change between 1,435 and 1,520 mm.</summary>
public sealed record GaugeChange : Sourced
{
    /// <summary>How.</summary>
    public GaugeChangeMethod Method { get; init; }

    /// <summary>Trains that are worked at once.</summary>
    [Bounds(Min = 1)]
    public int Tracks { get; init; } = 1;

    /// <summary>Time for a train, whatever its length.</summary>
    public Distribution? PerTrain { get; init; }

    /// <summary>Time added for each wagon.</summary>
    [Bounds(Min = 0)]
    public TimeSpan PerWagon { get; init; }
}
