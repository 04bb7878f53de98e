namespace MiddleCorridorSim.Domain.Quantities;

/// <summary>A mass of freight.</summary>
/// <param name="Tonnes">The amount in t; finite.</param>
public readonly record struct Mass(double Tonnes) : IComparable<Mass>
{
    /// <summary>Zero, which is also the default value.</summary>
    public static Mass Zero => default;

    /// <inheritdoc />
    public int CompareTo(Mass other) => Tonnes.CompareTo(other.Tonnes);

    /// <summary>Whether the first is the smaller.</summary>
    public static bool operator <(Mass left, Mass right) => left.Tonnes < right.Tonnes;

    /// <summary>Whether the first is the greater.</summary>
    public static bool operator >(Mass left, Mass right) => left.Tonnes > right.Tonnes;

    /// <summary>Whether the first is the smaller or both are equal.</summary>
    public static bool operator <=(Mass left, Mass right) => left.Tonnes <= right.Tonnes;

    /// <summary>Whether the first is the greater or both are equal.</summary>
    public static bool operator >=(Mass left, Mass right) => left.Tonnes >= right.Tonnes;

    /// <summary>The amount with its unit, as a scenario file writes it.</summary>
    public override string ToString() => FormattableString.Invariant($"{Tonnes:R} t");
}
