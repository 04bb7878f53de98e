namespace MiddleCorridorSim.Domain.Quantities;

/// <summary>A distance along a link, or the length of a train.</summary>
/// <param name="Kilometres">The amount in km; finite.</param>
public readonly record struct Distance(double Kilometres) : IComparable<Distance>
{
    /// <summary>Zero, which is also the default value.</summary>
    public static Distance Zero => default;

    /// <inheritdoc />
    public int CompareTo(Distance other) => Kilometres.CompareTo(other.Kilometres);

    /// <summary>Whether the first is the smaller.</summary>
    public static bool operator <(Distance left, Distance right) => left.Kilometres < right.Kilometres;

    /// <summary>Whether the first is the greater.</summary>
    public static bool operator >(Distance left, Distance right) => left.Kilometres > right.Kilometres;

    /// <summary>Whether the first is the smaller or both are equal.</summary>
    public static bool operator <=(Distance left, Distance right) => left.Kilometres <= right.Kilometres;

    /// <summary>Whether the first is the greater or both are equal.</summary>
    public static bool operator >=(Distance left, Distance right) => left.Kilometres >= right.Kilometres;

    /// <summary>The amount with its unit, as a scenario file writes it.</summary>
    public override string ToString() => FormattableString.Invariant($"{Kilometres:R} km");
}
