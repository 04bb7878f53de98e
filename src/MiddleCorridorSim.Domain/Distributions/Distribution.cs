using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Distributions;

/// <summary>A random duration: <c>5 min</c>, <c>{exponential: 6 min}</c>, <c>{lognormal: {mean: 2 h, cv: 0.8}}</c>, ...</summary>
/// <remarks>Durations are never negative; parameters are checked when the file is read.</remarks>
[OneOf]
public abstract partial record Distribution
{
    private Distribution()
    {
    }

    /// <summary>The mean.</summary>
    public abstract TimeSpan Mean { get; }
}
