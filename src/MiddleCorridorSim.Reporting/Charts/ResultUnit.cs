namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>The unit in which readers grasp the values of an indicator.</summary>
/// <param name="Word">The unit, as axes name it.</param>
/// <param name="Per">How many of the indicator's own units it has.</param>
internal sealed record ResultUnit(string Word, double Per)
{
    private const double Day = 24;
    private const double Long = 72;

    /// <summary>The unit for these values.</summary>
    /// <param name="unit">The indicator's own unit.</param>
    /// <param name="values">The values.</param>
    public static ResultUnit For(string unit, IEnumerable<double> values)
    {
        double[] sizes = [.. values.Where(double.IsFinite).Select(Math.Abs).Order()];
        double most = sizes.DefaultIfEmpty(0).Last();
        double usual = sizes.Length == 0 ? 0 : sizes[sizes.Length / 2];
        switch (unit)
        {
            case "t/yr":
                MassUnit mass = MassUnit.For([most]);
                return new ResultUnit($"{mass.Word} a year", mass.Tonnes);
            case "h":
                return usual >= Long ? new ResultUnit("days", Day) : new ResultUnit("hours", 1);
            case "share":
                return new ResultUnit("per cent", 0.01);
            case "TEU/yr" when most >= 1e4:
                return new ResultUnit("thousand TEU a year", 1e3);
            default:
                return new ResultUnit(unit, 1);
        }
    }

    /// <summary>A value in this unit.</summary>
    public double Of(double value) => value / Per;
}
