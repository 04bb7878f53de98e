using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace MiddleCorridorSim.Statistics.Calibration;

/// <summary>Minimises any function on the unit cube without slopes: for misfits too rough or too kinked for least squares.</summary>
/// <remarks>
/// J. A. Nelder and R. Mead (1965), "A simplex method for function minimization", The Computer Journal 7(4), by MathNet.Numerics;
/// a step beyond a face of the cube is folded back inside. The best point ever evaluated is returned, whatever the simplex ends on.
/// </remarks>
public static class SimplexSearch
{
    /// <summary>Searches from a starting point.</summary>
    /// <param name="function">The function to minimise; a point that it has no number for may answer infinity.</param>
    /// <param name="start">Where to start, coordinates in [0, 1].</param>
    /// <param name="size">The size of the first simplex, above 0 and up to 0.5.</param>
    /// <param name="mostIterations">The most steps of the simplex, at least 1; a step takes one or two evaluations, seldom more.</param>
    /// <param name="tolerance">Ends the search when the values at the simplex's corners differ by a smaller share than this.</param>
    /// <returns>The best point, its value, the number of evaluations, and why the search ended.</returns>
    /// <exception cref="ArgumentException">The start leaves the cube or has no coordinate.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Another parameter lies outside its range.</exception>
    public static (double[] Point, double Value, int Evaluations, CalibrationEnd End) Minimise(
        Func<double[], double> function, IReadOnlyList<double> start, double size = 0.2, int mostIterations = 500, double tolerance = 1e-6)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostIterations, 1);
        if (start.Count == 0 || !start.All(u => u is >= 0 and <= 1))
        {
            throw new ArgumentException("simplex search: expected a start with coordinates from 0 to 1, found another.", nameof(start));
        }

        if (!(size is > 0 and <= 0.5))
        {
            throw new ArgumentOutOfRangeException(nameof(size), size, $"simplex search: expected a size above 0 and up to 0.5, found {size}.");
        }

        double[] best = [.. start];
        double least = double.PositiveInfinity;
        int evaluations = 0;
        IObjectiveFunction folded = ObjectiveFunction.Value(at =>
        {
            double[] point = [.. at.Select(Fold)];
            double value = function(point);
            evaluations++;
            (best, least) = value < least ? (point, value) : (best, least);
            return double.IsNaN(value) ? double.MaxValue : Math.Min(value, double.MaxValue);
        });

        // The first step points inwards, so that the first simplex lies in the cube unfolded.
        Vector<double> first = Vector<double>.Build.Dense(start.Count, j => start[j] + size <= 1 ? size : -size);
        CalibrationEnd end = CalibrationEnd.Converged;
        try
        {
            new NelderMeadSimplex(tolerance, mostIterations).FindMinimum(folded, Vector<double>.Build.DenseOfEnumerable(start), first);
        }
        catch (MaximumIterationsException)
        {
            end = CalibrationEnd.BudgetSpent;
        }

        return (best, least, evaluations, end);
    }

    // The triangle wave of period 2 that is u on [0, 1].
    private static double Fold(double u)
    {
        double wrapped = u - (2 * Math.Floor(u / 2));
        return wrapped <= 1 ? wrapped : 2 - wrapped;
    }
}
