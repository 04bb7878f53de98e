namespace MiddleCorridorSim.Domain.Quantities;

/// <summary>An amount of money, in US dollars.</summary>
/// <param name="Usd">The amount in USD; finite.</param>
public readonly record struct Money(double Usd) : IComparable<Money>
{
    /// <summary>Zero, which is also the default value.</summary>
    public static Money Zero => default;

    /// <inheritdoc />
    public int CompareTo(Money other) => Usd.CompareTo(other.Usd);

    /// <summary>Whether the first is the smaller.</summary>
    public static bool operator <(Money left, Money right) => left.Usd < right.Usd;

    /// <summary>Whether the first is the greater.</summary>
    public static bool operator >(Money left, Money right) => left.Usd > right.Usd;

    /// <summary>Whether the first is the smaller or both are equal.</summary>
    public static bool operator <=(Money left, Money right) => left.Usd <= right.Usd;

    /// <summary>Whether the first is the greater or both are equal.</summary>
    public static bool operator >=(Money left, Money right) => left.Usd >= right.Usd;

    /// <summary>The amount with its unit, as a scenario file writes it.</summary>
    public override string ToString() => FormattableString.Invariant($"{Usd:R} USD");
}
