namespace MiddleCorridorSim.Domain.Language;

/// <summary>The name of a control of a border post.</summary>
/// <param name="Value">The key as written.</param>
public readonly record struct ControlId(string Value) : IId
{
    /// <summary>The key as written.</summary>
    public override string ToString() => Value;
}
