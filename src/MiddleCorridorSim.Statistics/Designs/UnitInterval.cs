namespace MiddleCorridorSim.Statistics.Designs;

/// <summary>What a coordinate of a design stands for.</summary>
public static class UnitInterval
{
    /// <summary>The level of a factor with a list of levels: equal parts of [0, 1], the last one with its upper end.</summary>
    /// <param name="coordinate">From 0 to 1.</param>
    /// <param name="levels">The number of levels, at least 1.</param>
    /// <returns>The level, counted from 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its range.</exception>
    public static int ToLevel(double coordinate, int levels)
    {
        Require(coordinate);
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 1);
        return Math.Min(levels - 1, (int)(coordinate * levels));
    }

    /// <summary>The value of a factor with a range: linear between the ends.</summary>
    /// <param name="coordinate">From 0 to 1.</param>
    /// <param name="low">The value at 0.</param>
    /// <param name="high">The value at 1; met exactly.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="coordinate"/> lies outside [0, 1].</exception>
    public static double ToRange(double coordinate, double low, double high)
    {
        Require(coordinate);
        return (low * (1 - coordinate)) + (high * coordinate);
    }

    private static void Require(double coordinate)
    {
        if (!(coordinate is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(coordinate), coordinate, $"design: expected a coordinate from 0 to 1, found {coordinate}.");
        }
    }
}
