namespace MiddleCorridorSim.Domain.Quantities;

/// <summary>How much a vehicle or a place holds, in its own unit: <c>57 wagons</c>, <c>110 TEU</c>, <c>50 trucks</c>, <c>3250 t</c>.</summary>
/// <param name="Amount">How many of the unit; not negative.</param>
/// <param name="Unit">What is counted.</param>
public readonly record struct Load(double Amount, LoadUnit Unit)
{
    /// <summary>The load with its unit, as a scenario file writes it.</summary>
    public override string ToString() => FormattableString.Invariant($"{Amount:R} {Word(Unit)}");

    private static string Word(LoadUnit unit) => unit switch
    {
        LoadUnit.Teu => "TEU",
        LoadUnit.Tonnes => "t",
        LoadUnit.Wagons => "wagons",
        LoadUnit.Trucks => "trucks",
        _ => "consignments",
    };
}
