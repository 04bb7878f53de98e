using System.Globalization;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Cli.Terminal;

/// <summary>Numbers as tables show them.</summary>
internal static class Numbers
{
    /// <summary>A number to three or four leading digits, with separators for thousands.</summary>
    public static string Short(double value)
    {
        double size = Math.Abs(value);
        string format = size >= 100 || value == 0 ? "N0" : size >= 10 ? "N1" : size >= 0.1 ? "N2" : size >= 0.001 ? "0.###" : size >= 1e-5 ? "0.#####" : "0.#E+0";
        return double.IsNaN(value) ? "" : value.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>A mean with the half-width of its interval: <c>12.3 ± 0.4</c>.</summary>
    /// <param name="estimate">The estimate; nothing is shown where there is none.</param>
    /// <param name="per">What one unit of the table is in the unit of the estimate, such as 24 for days from hours.</param>
    public static string WithInterval(Estimate? estimate, double per = 1) => estimate is null ? ""
        : double.IsNaN(estimate.HalfWidth) ? Short(estimate.Mean / per)
        : $"{Short(estimate.Mean / per)} ± {Short(estimate.HalfWidth / per)}";

    /// <summary>A name cut to fit so many columns of a terminal.</summary>
    public static string Cut(string name, int longest) => TerminalText.Cut(name, longest);
}
