namespace MiddleCorridorSim.Domain.Language;

/// <summary>The name of a fleet of vessels or trucks.</summary>
/// <param name="Value">The key as written.</param>
public readonly record struct FleetId(string Value) : IId
{
    /// <summary>The key as written.</summary>
    public override string ToString() => Value;
}
