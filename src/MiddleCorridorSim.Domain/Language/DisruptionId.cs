namespace MiddleCorridorSim.Domain.Language;

/// <summary>The name of a disruption.</summary>
/// <param name="Value">The key as written.</param>
public readonly record struct DisruptionId(string Value) : IId
{
    /// <summary>The key as written.</summary>
    public override string ToString() => Value;
}
