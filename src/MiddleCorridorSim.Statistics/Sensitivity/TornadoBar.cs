namespace MiddleCorridorSim.Statistics.Sensitivity;

/// <summary>One bar of a tornado chart: the response with one factor at its low and at its high.</summary>
/// <param name="Factor">The factor, counted from 0.</param>
/// <param name="Low">The response with the factor at its low.</param>
/// <param name="High">The response with the factor at its high.</param>
public sealed record TornadoBar(int Factor, double Low, double High)
{
    /// <summary>The length of the bar.</summary>
    public double Swing => Math.Abs(High - Low);

    /// <summary>The bars, longest first; bars of one length in the order of their factors.</summary>
    /// <param name="responses">The responses in the order of <see cref="Designs.OneAtATime.Points"/>: base, then low and high of each factor.</param>
    /// <exception cref="ArgumentException">The number of responses is even.</exception>
    public static IReadOnlyList<TornadoBar> Of(double[] responses)
    {
        ArgumentNullException.ThrowIfNull(responses);
        if (responses.Length % 2 == 0)
        {
            throw new ArgumentException(
                $"tornado: expected a base and two responses for each factor, found {responses.Length} responses.", nameof(responses));
        }

        return [.. Enumerable.Range(0, responses.Length / 2)
            .Select(f => new TornadoBar(f, responses[1 + (2 * f)], responses[2 + (2 * f)]))
            .OrderByDescending(bar => bar.Swing)];
    }
}
