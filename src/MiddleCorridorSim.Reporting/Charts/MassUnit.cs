namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>Tonnes, or thousands or millions of them where tonnes would be too many to grasp.</summary>
/// <param name="Word">The unit, as axes name it.</param>
/// <param name="Sign">The unit after a number.</param>
/// <param name="Tonnes">How many tonnes it has.</param>
internal sealed record MassUnit(string Word, string Sign, double Tonnes)
{
    /// <summary>The unit in which readers grasp masses of up to so many tonnes.</summary>
    public static MassUnit For(IEnumerable<double> tonnes) => tonnes.Where(double.IsFinite).DefaultIfEmpty(0).Max() switch
    {
        >= 2e6 => new MassUnit("million tonnes", "Mt", 1e6),
        >= 2e3 => new MassUnit("thousand tonnes", "kt", 1e3),
        _ => new MassUnit("tonnes", "t", 1),
    };

    /// <summary>A mass in this unit.</summary>
    public double Of(double tonnes) => tonnes / Tonnes;

    /// <summary>A mass as text: <c>1.48 Mt</c>.</summary>
    public string Text(double tonnes) => Of(tonnes) switch
    {
        0 => $"0 {Sign}",
        >= 100 and double many => FormattableString.Invariant($"{many:#,0} {Sign}"),
        >= 10 and double some => FormattableString.Invariant($"{some:0.0} {Sign}"),
        double few => FormattableString.Invariant($"{few:0.00} {Sign}"),
    };
}
