using System.Globalization;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Statistics;
using MiddleCorridorSim.Statistics.Comparison;

namespace MiddleCorridorSim.Experiments.Comparing;

/// <summary>Says in words what a difference shows.</summary>
public static class VerdictWords
{
    /// <summary><c>better</c>, <c>worse</c>, <c>same</c>, <c>cannot tell: run 40 more</c>; <c>higher</c> or <c>lower</c> for an indicator that only describes.</summary>
    /// <param name="difference">Scenario minus baseline.</param>
    /// <param name="indicator">The indicator, if it is known.</param>
    public static string Of(Estimate difference, Indicator? indicator)
    {
        ArgumentNullException.ThrowIfNull(difference);
        Preference better = indicator?.Better ?? Preference.None;
        Verdict verdict = Verdict.On(difference, smallerIsBetter: better != Preference.Higher);
        return verdict.Outcome switch
        {
            Outcome.Same => "same",
            Outcome.CannotTell when verdict.MoreReplications >= 100_000 => "cannot tell",
            Outcome.CannotTell => string.Create(CultureInfo.InvariantCulture, $"cannot tell: run {verdict.MoreReplications} more"),
            _ when better == Preference.None => difference.Mean > 0 ? "higher" : "lower",
            Outcome.Better => "better",
            _ => "worse",
        };
    }
}
