namespace MiddleCorridorSim.Domain.Language;

/// <summary>The name of a train service.</summary>
/// <param name="Value">The key as written.</param>
public readonly record struct ServiceId(string Value) : IId
{
    /// <summary>The key as written.</summary>
    public override string ToString() => Value;
}
