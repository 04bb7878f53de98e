using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Itineraries;
using MiddleCorridorSim.Scenarios.Quantities;

namespace MiddleCorridorSim.Scenarios.Binding;

/// <summary>Checks that the fields of one record fit each other.</summary>
internal static class ValueSense
{
    /// <summary>What is wrong with a record, or null.</summary>
    /// <param name="made">The record.</param>
    public static string? Wrong(object made) => made switch
    {
        Distribution.Uniform each when each.Low > each.High =>
            $"expected the shortest before the longest, found {Text(each.Low)} before {Text(each.High)}.",
        Distribution.Triangular each when each.Low > each.Mode || each.Mode > each.High =>
            $"expected shortest, most frequent and longest in this order, found {Text(each.Low)}, {Text(each.Mode)}, {Text(each.High)}.",
        Distribution.Discrete each when each.Of.Count == 0 || each.Of.Sum(item => item.Weight) <= 0 =>
            "expected at least one duration with a probability above 0, found none.",
        Distribution.Mixture each when each.Of.Count == 0 || each.Of.Sum(item => item.Weight) <= 0 =>
            "expected at least one distribution with a probability above 0, found none.",
        BatchSize.Uniform each when each.Low > each.High =>
            $"expected the least before the most, found {each.Low} before {each.High}.",
        BatchSize.Discrete each when each.Of.Count == 0 || each.Of.Sum(item => item.Weight) <= 0 =>
            "expected at least one number with a probability above 0, found none.",
        Distribution.Normal each when each.Average == TimeSpan.Zero && each.Sd == TimeSpan.Zero =>
            "expected a mean or a standard deviation above 0 h, found neither. Write 0 h for no time at all.",
        ItineraryChoice { Rule: ChoiceRule.Fixed } each when each.Shares.Values.Sum(share => share.Value) <= 0 =>
            "expected shares for the rule fixed, found none above 0 %. Give them as {LABEL: 60 %, ...}.",
        _ => null,
    };

    private static string Text(TimeSpan span) => QuantityFormat.Text(span);
}
