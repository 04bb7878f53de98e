using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>The name of a factor.</summary>
/// <param name="Value">The key as written.</param>
public readonly record struct FactorId(string Value) : IId
{
    /// <summary>The key as written.</summary>
    public override string ToString() => Value;
}
