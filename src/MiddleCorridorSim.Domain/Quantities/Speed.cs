namespace MiddleCorridorSim.Domain.Quantities;

/// <summary>A speed.</summary>
/// <param name="KilometresPerHour">The amount in km/h; finite.</param>
public readonly record struct Speed(double KilometresPerHour) : IComparable<Speed>
{
    /// <summary>Zero, which is also the default value.</summary>
    public static Speed Zero => default;

    /// <inheritdoc />
    public int CompareTo(Speed other) => KilometresPerHour.CompareTo(other.KilometresPerHour);

    /// <summary>Whether the first is the smaller.</summary>
    public static bool operator <(Speed left, Speed right) => left.KilometresPerHour < right.KilometresPerHour;

    /// <summary>Whether the first is the greater.</summary>
    public static bool operator >(Speed left, Speed right) => left.KilometresPerHour > right.KilometresPerHour;

    /// <summary>Whether the first is the smaller or both are equal.</summary>
    public static bool operator <=(Speed left, Speed right) => left.KilometresPerHour <= right.KilometresPerHour;

    /// <summary>Whether the first is the greater or both are equal.</summary>
    public static bool operator >=(Speed left, Speed right) => left.KilometresPerHour >= right.KilometresPerHour;

    /// <summary>The amount with its unit, as a scenario file writes it.</summary>
    public override string ToString() => FormattableString.Invariant($"{KilometresPerHour:R} km/h");
}
