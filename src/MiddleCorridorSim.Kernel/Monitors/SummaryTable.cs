using System.Globalization;
using System.Text;

namespace MiddleCorridorSim.Kernel;

/// <summary>Writes the figures of a monitor as text, in the invariant culture.</summary>
internal sealed class SummaryTable
{
    private const int BarLength = 40;

    private readonly StringBuilder _text = new();

    public SummaryTable(string what, string? name) => Line(string.IsNullOrEmpty(name) ? what : $"{what} of {name}");

    public void Row(string label, double figure) => Line($"{label,-10}{figure,15:0.######}");

    public void Figures(INumericMonitor monitor)
    {
        Row("mean", monitor.Mean);
        Row("sd", monitor.StdDev);
        Row("min", monitor.Min);
        if (monitor.Collect)
        {
            Row("p5", monitor.GetPercentile(0.05));
            Row("median", monitor.GetMedian());
            Row("p95", monitor.GetPercentile(0.95));
        }

        Row("max", monitor.Max);
    }

    /// <summary>Draws a bar for each bin; the last bin takes all that lies beyond.</summary>
    public void Histogram(IEnumerable<(double Value, double Weight)> values, int maxBins, double firstEnd, double width)
    {
        var weights = new double[maxBins + 1];
        foreach ((double value, double weight) in values)
        {
            double bin = value <= firstEnd || width <= 0 ? 0 : Math.Ceiling((value - firstEnd) / width);
            weights[(int)Math.Min(bin, maxBins)] += weight;
        }

        double total = weights.Sum();
        Line($"{"up to",-10}{"weight",15}{"share",8}");
        for (int bin = 0; bin <= maxBins; bin++)
        {
            double share = total > 0 ? weights[bin] / total : 0;
            string end = bin == maxBins ? "above" : (firstEnd + (bin * width)).ToString("0.####", CultureInfo.InvariantCulture);
            Line($"{end,-10}{weights[bin],15:0.######}{share,8:P1} {new string('#', (int)Math.Round(share * BarLength))}".TrimEnd());
        }
    }

    public override string ToString() => _text.ToString();

    private void Line(FormattableString line) => Line(line.ToString(CultureInfo.InvariantCulture));

    private void Line(string line) => _text.Append(line).Append('\n');
}
