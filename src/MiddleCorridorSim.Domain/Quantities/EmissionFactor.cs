namespace MiddleCorridorSim.Domain.Quantities;

/// <summary>CO2 equivalent, well to wheel, per tonne and kilometre.</summary>
/// <param name="GramsPerTonneKilometre">The amount in g/tkm; finite.</param>
public readonly record struct EmissionFactor(double GramsPerTonneKilometre) : IComparable<EmissionFactor>
{
    /// <summary>Zero, which is also the default value.</summary>
    public static EmissionFactor Zero => default;

    /// <inheritdoc />
    public int CompareTo(EmissionFactor other) => GramsPerTonneKilometre.CompareTo(other.GramsPerTonneKilometre);

    /// <summary>Whether the first is the smaller.</summary>
    public static bool operator <(EmissionFactor left, EmissionFactor right) => left.GramsPerTonneKilometre < right.GramsPerTonneKilometre;

    /// <summary>Whether the first is the greater.</summary>
    public static bool operator >(EmissionFactor left, EmissionFactor right) => left.GramsPerTonneKilometre > right.GramsPerTonneKilometre;

    /// <summary>Whether the first is the smaller or both are equal.</summary>
    public static bool operator <=(EmissionFactor left, EmissionFactor right) => left.GramsPerTonneKilometre <= right.GramsPerTonneKilometre;

    /// <summary>Whether the first is the greater or both are equal.</summary>
    public static bool operator >=(EmissionFactor left, EmissionFactor right) => left.GramsPerTonneKilometre >= right.GramsPerTonneKilometre;

    /// <summary>The amount with its unit, as a scenario file writes it.</summary>
    public override string ToString() => FormattableString.Invariant($"{GramsPerTonneKilometre:R} g/tkm");
}
