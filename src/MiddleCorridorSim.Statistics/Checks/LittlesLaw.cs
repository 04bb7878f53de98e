namespace MiddleCorridorSim.Statistics.Checks;

/// <summary>Little's law, L = lambda W, as a check on a simulation's books.</summary>
/// <remarks>J. D. C. Little (1961), "A proof for the queuing formula: L = lambda W", Operations Research 9(3).</remarks>
public static class LittlesLaw
{
    /// <summary>How far the law fails: |L - lambda W| as a share of the larger of both sides; 0 when both are 0.</summary>
    /// <remarks>
    /// Over a run of any length it holds exactly, but for rounding, when W is the time within the measured window averaged over all
    /// who were there, and lambda their number over the window's length.
    /// </remarks>
    /// <param name="number">L, the time-average number present.</param>
    /// <param name="rate">lambda, arrivals per unit of time.</param>
    /// <param name="time">W, the mean time spent, in that unit.</param>
    public static double Discrepancy(double number, double rate, double time)
    {
        double product = rate * time;
        double larger = Math.Max(Math.Abs(number), Math.Abs(product));
        return larger == 0 ? 0 : Math.Abs(number - product) / larger;
    }
}
