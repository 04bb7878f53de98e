using MiddleCorridorSim.Scenarios.Quantities;
using MiddleCorridorSim.Scenarios.Shapes;

namespace MiddleCorridorSim.Scenarios.Overlays;

/// <summary>Units at the end of a column's name: <c>distance_km</c>, <c>speed_kmh</c>, <c>manned_percent</c>, <c>waiting_usd_per_h</c>.</summary>
internal static class UnitSuffix
{
    /// <summary>The unit that a suffix stands for, or null where it is none of the field's.</summary>
    /// <param name="type">The type of the field.</param>
    /// <param name="suffix">What follows the field's name and an underscore.</param>
    public static string? Find(Type type, string suffix) => Kind(type)?.Units
        .FirstOrDefault(unit => Spellings(unit.Name).Contains(suffix, StringComparer.OrdinalIgnoreCase))?.Name;

    private static QuantityKind? Kind(Type type) => Forms.Of(type) switch
    {
        Form.Quantity => QuantityKinds.Of(type),
        Form.Union when UnionShape.Of(type).BareValue is { } bare => Kind(bare.Shape.Value!.Type),
        _ => null,
    };

    private static string[] Spellings(string unit) => unit == "%"
        ? ["percent", "pct"]
        : [unit.Replace("/", "", StringComparison.Ordinal), unit.Replace("/", "_per_", StringComparison.Ordinal).TrimStart('_'), unit.Replace("/", "_", StringComparison.Ordinal).TrimStart('_')];
}
