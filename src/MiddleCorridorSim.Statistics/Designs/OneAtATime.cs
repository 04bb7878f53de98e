namespace MiddleCorridorSim.Statistics.Designs;

/// <summary>A base point, and for each factor its low and its high with all others at the base.</summary>
public static class OneAtATime
{
    /// <summary>The points: the base, then low and high of the first factor, then of the second, and so on.</summary>
    /// <param name="basePoint">The base, one coordinate in [0, 1] for each factor.</param>
    /// <param name="low">The low value of every factor, 0 unless said.</param>
    /// <param name="high">The high value of every factor, 1 unless said.</param>
    /// <returns>1 + 2 k points of k coordinates.</returns>
    public static double[][] Points(ReadOnlySpan<double> basePoint, double low = 0, double high = 1)
    {
        double[][] points = new double[1 + (2 * basePoint.Length)][];
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = basePoint.ToArray();
            if (i > 0)
            {
                points[i][(i - 1) / 2] = i % 2 == 1 ? low : high;
            }
        }

        return points;
    }
}
