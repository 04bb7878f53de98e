namespace MiddleCorridorSim.Domain.Quantities;

/// <summary>An amount per time: <c>8 /h</c>, <c>350 TEU/week</c>, <c>4.5 Mt/yr</c>.</summary>
/// <param name="PerHour">Units an hour; a year counts 8,760 h (365 d) and a month 730 h.</param>
/// <param name="Unit">What is counted.</param>
public readonly record struct Rate(double PerHour, RateUnit Unit)
{
    /// <summary>The rate with its unit, as a scenario file writes it.</summary>
    public override string ToString() => Unit switch
    {
        RateUnit.Teu => FormattableString.Invariant($"{PerHour:R} TEU/h"),
        RateUnit.Tonnes => FormattableString.Invariant($"{PerHour:R} t/h"),
        _ => FormattableString.Invariant($"{PerHour:R} /h"),
    };
}
