using System.Globalization;
using System.Text.RegularExpressions;

namespace MiddleCorridorSim.Experiments.Validating;

/// <summary>Which simulated figures count as meeting a published one; ends included.</summary>
/// <param name="Text">As the table words it.</param>
/// <param name="Low">The least; NaN where the table gives no limit to judge by.</param>
/// <param name="High">The most; NaN likewise.</param>
public sealed partial record Tolerance(string Text, double Low, double High)
{
    /// <summary>Whether there is something to judge by.</summary>
    public bool IsGiven => double.IsFinite(Low);

    /// <summary>Reads one: <c>+-20%</c> of the figure, or <c>within range</c> of what was published; any other words give none.</summary>
    /// <param name="text">As the table words it.</param>
    /// <param name="value">The figure.</param>
    /// <param name="low">The lowest figure that was published.</param>
    /// <param name="high">The highest.</param>
    public static Tolerance Read(string text, double value, double low, double high)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Percent().Match(text) is { Success: true } match)
        {
            double share = double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) / 100 * Math.Abs(value);
            return new Tolerance(text, value - share, value + share);
        }

        return text.Contains("within range", StringComparison.OrdinalIgnoreCase) ? new Tolerance(text, low, high) : new Tolerance(text, double.NaN, double.NaN);
    }

    /// <summary>Whether a figure lies within.</summary>
    public bool Holds(double figure) => figure >= Low && figure <= High;

    [GeneratedRegex(@"^\s*(?:\+-|\+/-|±)\s*([0-9]+(?:\.[0-9]+)?)\s*%", RegexOptions.CultureInvariant)]
    private static partial Regex Percent();
}
