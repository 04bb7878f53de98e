namespace MiddleCorridorSim.Statistics.Designs;

/// <summary>Walks through the unit cube that change one factor at each step, to screen many factors with few points.</summary>
/// <remarks>
/// M. D. Morris (1991), "Factorial sampling plans for preliminary computational experiments", Technometrics 33(2). Each walk starts at
/// a random point of a grid of p levels and moves every factor once, in random order, by p / (2 (p - 1)) up or down.
/// </remarks>
public static class MorrisDesign
{
    /// <summary>Draws the walks.</summary>
    /// <param name="trajectories">How many walks, at least 1; 10 to 50 is usual.</param>
    /// <param name="dimensions">k, the number of factors, at least 1.</param>
    /// <param name="seed">Decides the draw.</param>
    /// <param name="levels">p, even, at least 2.</param>
    /// <returns>The points in the order of the walks, k + 1 for each walk, each with k coordinates in [0, 1].</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static double[][] Points(int trajectories, int dimensions, ulong seed, int levels = 4)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trajectories, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        if (levels < 2 || levels % 2 != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(levels), levels, $"Morris design: expected an even number of levels, found {levels}.");
        }

        SeededRandom random = new(seed);
        List<double[]> points = new(trajectories * (dimensions + 1));
        int[] order = [.. Enumerable.Range(0, dimensions)];
        int[] at = new int[dimensions];
        for (int t = 0; t < trajectories; t++)
        {
            foreach (ref int level in at.AsSpan())
            {
                level = random.NextBelow(levels);
            }

            random.Shuffle(order.AsSpan());
            points.Add(OnGrid(at, levels));
            foreach (int d in order)
            {
                // Half the levels up from the lower half, down from the upper half: every level is met equally often.
                at[d] += at[d] < levels / 2 ? levels / 2 : -levels / 2;
                points.Add(OnGrid(at, levels));
            }
        }

        return [.. points];
    }

    private static double[] OnGrid(int[] at, int levels) => Array.ConvertAll(at, level => level / (levels - 1.0));
}
