using MathNet.Numerics.LinearAlgebra;

namespace MiddleCorridorSim.Statistics.Calibration;

/// <summary>Finds the parameters within bounds at which a simulation best meets observed figures.</summary>
/// <remarks>
/// <para>Levenberg-Marquardt (D. W. Marquardt, 1963, SIAM Journal 11(2)) on the unit cube, with steps cut off at its faces and
/// parameters held there while the misfit falls outwards (C. T. Kelley, 1999, Iterative Methods for Optimization, section 5.5). Own code because
/// MathNet.Numerics differentiates with steps far below a simulation's noise and evaluates one point at a time.</para>
/// <para>The model should answer with means over replications that share their random numbers between points; the misfit is then a
/// fixed function, rough at the scale of the noise, which the coarse central differences step over. The search is local: start it from
/// several points of a design when the misfit may have several valleys.</para>
/// </remarks>
public static class BoundedLeastSquares
{
    private static readonly double[] Dampings = [0.1, 1, 10, 100];
    private const double FinestStep = 1.0 / 16;

    /// <summary>Searches from a starting point.</summary>
    /// <param name="targets">The figures to meet.</param>
    /// <param name="model">
    /// Evaluates points of the unit cube, all of one call at once if it can: for each the outputs, one for each figure.
    /// </param>
    /// <param name="start">Where to start, coordinates in [0, 1].</param>
    /// <param name="options">How long and how finely to search; the defaults when none.</param>
    /// <exception cref="ArgumentException">The start leaves the cube or has no coordinate, or the model's answer does not fit.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public static CalibrationFit Minimise(
        CalibrationTargets targets,
        Func<IReadOnlyList<double[]>, IReadOnlyList<double[]>> model,
        IReadOnlyList<double> start,
        CalibrationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(start);
        options ??= new CalibrationOptions();
        options.Require();
        CountedModel counted = new(targets, model, options.MostEvaluations);
        Candidate best = counted.Evaluate([UnitPoint(start)])[0];
        double[,] jacobian = new double[0, 0];
        double step = options.DifferenceStep;
        double damping = 0.01;
        while (counted.Affords((2 * start.Count) + Dampings.Length))
        {
            jacobian = counted.Slopes(best.Point, step);
            double[][] points = [.. Dampings.Select(factor => Step(targets, best, jacobian, damping * factor))];
            int winner = BestOf(counted.Evaluate(points), out Candidate found);
            bool improves = found.Misfit < best.Misfit * (1 - options.Tolerance);
            best = found.Misfit < best.Misfit ? found : best;
            if (improves)
            {
                damping = Math.Clamp(damping * Dampings[winner], 1e-8, 1e8);
                continue;
            }

            // Nothing gained at this coarseness: look closer before giving up.
            step /= 2;
            if (best.Misfit == 0 || step < options.DifferenceStep * FinestStep)
            {
                return Fit(best, jacobian, counted, CalibrationEnd.Converged);
            }
        }

        return Fit(best, jacobian, counted, CalibrationEnd.BudgetSpent);
    }

    private static CalibrationFit Fit(Candidate best, double[,] jacobian, CountedModel model, CalibrationEnd end) =>
        new(best.Point, best.Outputs, best.Misfit, jacobian, model.Evaluations, end);

    // (A + damping diag A) d = g with A = J'WJ and g = J'W(observed - outputs), over the parameters that are free to move.
    private static double[] Step(CalibrationTargets targets, Candidate from, double[,] jacobian, double damping)
    {
        Matrix<double> slopes = Matrix<double>.Build.DenseOfArray(jacobian);
        Matrix<double> weighted = Matrix<double>.Build.Dense(slopes.RowCount, slopes.ColumnCount, (i, j) => targets.Weights[i] * slopes[i, j]);
        Vector<double> misses = Vector<double>.Build.Dense(slopes.RowCount, i => targets.Observed[i] - from.Outputs[i]);
        Vector<double> gradient = weighted.TransposeThisAndMultiply(misses);
        Matrix<double> normal = weighted.TransposeThisAndMultiply(slopes);
        int[] free = [.. Enumerable.Range(0, gradient.Count).Where(j => IsFree(from.Point[j], gradient[j], normal[j, j]))];
        double[] point = (double[])from.Point.Clone();
        if (free.Length > 0)
        {
            Matrix<double> damped = Matrix<double>.Build.Dense(
                free.Length, free.Length, (i, j) => normal[free[i], free[j]] * (i == j ? 1 + damping : 1));
            Vector<double> move = damped.Solve(Vector<double>.Build.Dense(free.Length, i => gradient[free[i]]));
            for (int i = 0; i < free.Length; i++)
            {
                double to = point[free[i]] + move[i];
                point[free[i]] = double.IsFinite(to) ? Math.Clamp(to, 0, 1) : point[free[i]];
            }
        }

        return point;
    }

    // A parameter without any effect is left alone; one at a face is held there while the misfit falls outwards.
    private static bool IsFree(double coordinate, double gradient, double curvature) =>
        curvature > 0 && !(coordinate <= 0 && gradient <= 0) && !(coordinate >= 1 && gradient >= 0);

    private static int BestOf(IReadOnlyList<Candidate> candidates, out Candidate best)
    {
        int winner = 0;
        for (int i = 1; i < candidates.Count; i++)
        {
            winner = candidates[i].Misfit < candidates[winner].Misfit ? i : winner;
        }

        best = candidates[winner];
        return winner;
    }

    private static double[] UnitPoint(IReadOnlyList<double> start) => start.Count > 0 && start.All(u => u is >= 0 and <= 1)
        ? [.. start]
        : throw new ArgumentException("calibration: expected a start with coordinates from 0 to 1, found another.", nameof(start));
}
