namespace MiddleCorridorSim.Domain.Language;

/// <summary>The name of a commodity, as flows give it.</summary>
/// <param name="Value">The key as written.</param>
public readonly record struct CommodityId(string Value) : IId
{
    /// <summary>The key as written.</summary>
    public override string ToString() => Value;
}
