namespace MiddleCorridorSim.Model.Random;

/// <summary>Draws from the normal distribution of mean 0 and standard deviation 1, by the polar method.</summary>
/// <remarks>
/// G. Marsaglia and T. A. Bray (1964), "A convenient method for generating normal variables", SIAM Review 6(3). The second number of
/// each pair is not kept: a stream is opened for few draws, and what it yields next must not depend on who drew before.
/// </remarks>
public static class StandardNormal
{
    /// <summary>The next draw.</summary>
    /// <param name="stream">The stream to draw from.</param>
    public static double Next(ref KeyedStream stream)
    {
        while (true)
        {
            double x = (2 * stream.NextDouble()) - 1;
            double y = (2 * stream.NextDouble()) - 1;
            double square = (x * x) + (y * y);
            if (square is > 0 and < 1)
            {
                return x * Math.Sqrt(-2 * ExactMath.Log(square) / square);
            }
        }
    }
}
