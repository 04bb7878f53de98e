namespace MiddleCorridorSim.Domain.Quantities;

/// <summary>Money per time: a value of time, or a charge for waiting.</summary>
/// <param name="UsdPerHour">The amount in USD/h; finite.</param>
public readonly record struct MoneyRate(double UsdPerHour) : IComparable<MoneyRate>
{
    /// <summary>Zero, which is also the default value.</summary>
    public static MoneyRate Zero => default;

    /// <inheritdoc />
    public int CompareTo(MoneyRate other) => UsdPerHour.CompareTo(other.UsdPerHour);

    /// <summary>Whether the first is the smaller.</summary>
    public static bool operator <(MoneyRate left, MoneyRate right) => left.UsdPerHour < right.UsdPerHour;

    /// <summary>Whether the first is the greater.</summary>
    public static bool operator >(MoneyRate left, MoneyRate right) => left.UsdPerHour > right.UsdPerHour;

    /// <summary>Whether the first is the smaller or both are equal.</summary>
    public static bool operator <=(MoneyRate left, MoneyRate right) => left.UsdPerHour <= right.UsdPerHour;

    /// <summary>Whether the first is the greater or both are equal.</summary>
    public static bool operator >=(MoneyRate left, MoneyRate right) => left.UsdPerHour >= right.UsdPerHour;

    /// <summary>The amount with its unit, as a scenario file writes it.</summary>
    public override string ToString() => FormattableString.Invariant($"{UsdPerHour:R} USD/h");
}
