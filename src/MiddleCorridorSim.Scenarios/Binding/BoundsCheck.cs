using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Scenarios.Quantities;
using MiddleCorridorSim.Scenarios.Shapes;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Binding;

/// <summary>Holds numbers and quantities to the bounds of their field.</summary>
internal static class BoundsCheck
{
    private static readonly BoundsAttribute s_any = new();
    private static readonly BoundsAttribute s_notNegative = new() { Min = 0 };

    /// <summary>What is wrong with a value, or null.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value.</param>
    /// <param name="scalar">The value as written.</param>
    public static string? Wrong(FieldShape? field, object value, TreeScalar scalar)
    {
        if (Number(value) is not { } number)
        {
            return null;
        }

        BoundsAttribute bounds = field?.Bounds ?? (value is Load or Rate ? s_notNegative : s_any);
        bool low = bounds.MoreThanMin ? number <= bounds.Min : number < bounds.Min;
        return low || number > bounds.Max ? $"expected {Range(bounds, value)}, found {scalar.Described}." : null;
    }

    /// <summary>The range in words: <c>more than 0 km/h</c>, <c>from 0 % to 100 %</c>.</summary>
    /// <param name="bounds">The bounds.</param>
    /// <param name="type">The type of the field.</param>
    public static string Range(BoundsAttribute bounds, Type type) =>
        Range(bounds, QuantityKinds.Of(type)?.Make(0, 0) ?? Activator.CreateInstance(type)!);

    private static string Range(BoundsAttribute bounds, object like)
    {
        string low = Show(bounds.Min, like);
        string high = Show(bounds.Max, like);
        return (bounds.MoreThanMin, double.IsFinite(bounds.Min), double.IsFinite(bounds.Max)) switch
        {
            (true, true, false) => $"more than {low}",
            (true, true, true) => $"more than {low}, at most {high}",
            (_, true, false) => $"at least {low}",
            (_, true, true) => $"{low} to {high}",
            _ => $"at most {high}",
        };
    }

    private static string Show(double bound, object like) =>
        QuantityKinds.Of(like.GetType()) is { } kind && double.IsFinite(bound)
            ? QuantityFormat.Text(kind.Make(bound, 0))
            : bound.ToString("R", System.Globalization.CultureInfo.InvariantCulture);

    private static double? Number(object value) => value switch
    {
        int whole => whole,
        long whole => whole,
        double number => number,
        _ => QuantityKinds.Of(value.GetType())?.Amount(value),
    };
}
