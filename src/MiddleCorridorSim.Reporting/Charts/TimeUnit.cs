namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>Hours, or days where hours would be too many to grasp.</summary>
/// <param name="Word">The unit, as axes name it.</param>
/// <param name="Sign">The unit after a number.</param>
/// <param name="Hours">How many hours it has.</param>
internal sealed record TimeUnit(string Word, string Sign, double Hours)
{
    private const double Long = 72;

    /// <summary>The unit in which readers grasp durations of up to so many hours.</summary>
    public static TimeUnit For(IEnumerable<double> hours) =>
        hours.Where(double.IsFinite).DefaultIfEmpty(0).Max() >= Long ? new TimeUnit("days", "d", 24) : new TimeUnit("hours", "h", 1);

    /// <summary>A duration in this unit.</summary>
    public double Of(double hours) => hours / Hours;

    /// <summary>A duration as text: <c>12.3 d</c>.</summary>
    public string Text(double hours) => FormattableString.Invariant($"{Of(hours):0.0} {Sign}");
}
