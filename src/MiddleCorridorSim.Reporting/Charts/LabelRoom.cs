using MiddleCorridorSim.Reporting.Style;

namespace MiddleCorridorSim.Reporting.Charts;

/// <summary>Finds how far an axis must reach so that the words beside the marks stay within the chart.</summary>
internal static class LabelRoom
{
    private const int Rounds = 12;      // each brings the edge closer to where it settles

    /// <summary>The value at the right edge.</summary>
    /// <param name="style">The style.</param>
    /// <param name="left">Pixels that the axis on the left takes.</param>
    /// <param name="low">The value at the left edge.</param>
    /// <param name="marks">For each row where its marks end, and its words.</param>
    public static double Right(ChartStyle style, double left, double low, IReadOnlyList<(double End, string Words)> marks)
    {
        double plot = style.Size.Width - (2 * style.Padding) - left;
        double right = marks.Select(mark => mark.End).Where(double.IsFinite).DefaultIfEmpty(low + 1).Max();
        right = right > low ? right : low + 1;
        for (int round = 0; round < Rounds; round++)
        {
            double unit = (right - low) / plot;
            right = marks.Where(mark => double.IsFinite(mark.End))
                .Select(mark => mark.End + (unit * Math.Min(plot * 0.6, TextWidth.Of(mark.Words, style.Size.Text) + (1.4 * style.Size.Text))))
                .DefaultIfEmpty(right)
                .Max();
            right = right > low ? right : low + 1;
        }

        return right;
    }
}
