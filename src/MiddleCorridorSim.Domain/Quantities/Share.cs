namespace MiddleCorridorSim.Domain.Quantities;

/// <summary>A share of a whole; written in percent (<c>30 %</c>) or as a number from 0 to 1.</summary>
/// <param name="Value">The share, 0 to 1 unless the field says otherwise.</param>
public readonly record struct Share(double Value) : IComparable<Share>
{
    /// <summary>Nothing of it: 0 %, which is also the default value.</summary>
    public static Share None => default;

    /// <summary>All of it: 100 %.</summary>
    public static Share All => new(1);

    /// <inheritdoc />
    public int CompareTo(Share other) => Value.CompareTo(other.Value);

    /// <summary>Whether the first is the smaller.</summary>
    public static bool operator <(Share left, Share right) => left.Value < right.Value;

    /// <summary>Whether the first is the greater.</summary>
    public static bool operator >(Share left, Share right) => left.Value > right.Value;

    /// <summary>Whether the first is the smaller or both are equal.</summary>
    public static bool operator <=(Share left, Share right) => left.Value <= right.Value;

    /// <summary>Whether the first is the greater or both are equal.</summary>
    public static bool operator >=(Share left, Share right) => left.Value >= right.Value;

    /// <summary>The share in percent, as a scenario file writes it.</summary>
    public override string ToString() => FormattableString.Invariant($"{Value * 100:R} %");
}
