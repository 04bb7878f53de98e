namespace MiddleCorridorSim.Domain.Language;

/// <summary>The name of a node, and with it of the border post or terminal that stands there.</summary>
/// <param name="Value">The key as written.</param>
public readonly record struct NodeId(string Value) : IId
{
    /// <summary>The key as written.</summary>
    public override string ToString() => Value;
}
