using MiddleCorridorSim.Statistics.Calibration;

namespace MiddleCorridorSim.Tests.Statistics.Calibration;

public sealed class BoundedLeastSquaresTests
{
    private static readonly double[] Times = [0, 0.5, 1, 2, 4];

    // 10 u exp(-2 v t) at u = 0.7, v = 0.4.
    [Fact]
    public void Minimise_ExponentialDecay_RecoversTheParameters()
    {
        CalibrationFit fit = BoundedLeastSquares.Minimise(Targets(0.7, 0.4), Model, [0.2, 0.9]);

        Assert.Equal(CalibrationEnd.Converged, fit.End);
        Assert.Equal(0.7, fit.Point[0], 1e-5);
        Assert.Equal(0.4, fit.Point[1], 1e-5);
        Assert.Equal(Decay([0.7, 0.4])[2], fit.Outputs[2], 1e-3);
        Assert.Equal((5, 2), (fit.Jacobian.GetLength(0), fit.Jacobian.GetLength(1)));
        Assert.Equal(10 * Math.Exp(-0.8 * 2), fit.Jacobian[3, 0], 1e-3);
    }

    // The figures ask for u = 1.3, beyond the range; on the face u = 1 the best v is found by scanning.
    [Fact]
    public void Minimise_OptimumBeyondABound_EndsOnTheFace()
    {
        CalibrationTargets targets = Targets(1.3, 0.4);

        CalibrationFit fit = BoundedLeastSquares.Minimise(targets, Model, [0.5, 0.5]);

        double best = Enumerable.Range(0, 100_001).Select(i => i / 100_000.0).MinBy(v => targets.Misfit(Decay([1, v])));
        Assert.Equal(1, fit.Point[0]);
        Assert.Equal(best, fit.Point[1], 1e-3);
    }

    // Outputs in steps of 0.2 are flat between jumps, as a rough simulation is; the coarse differences see through it.
    [Fact]
    public void Minimise_RoughOutputs_ComesNearTheParameters()
    {
        CalibrationFit fit = BoundedLeastSquares.Minimise(
            Targets(0.7, 0.4),
            points => [.. points.Select(p => Array.ConvertAll(Decay(p), y => Math.Round(5 * y) / 5))],
            [0.2, 0.9]);

        Assert.Equal(0.7, fit.Point[0], 0.03);
        Assert.Equal(0.4, fit.Point[1], 0.05);
    }

    [Fact]
    public void Minimise_SmallBudget_IsKept()
    {
        int evaluated = 0;

        CalibrationFit fit = BoundedLeastSquares.Minimise(
            Targets(0.7, 0.4),
            points =>
            {
                evaluated += points.Count;
                return Model(points);
            },
            [0.2, 0.9],
            new CalibrationOptions(MostEvaluations: 20));

        Assert.Equal(CalibrationEnd.BudgetSpent, fit.End);
        Assert.Equal(evaluated, fit.Evaluations);
        Assert.InRange(evaluated, 9, 20);
        Assert.True(fit.Misfit < Targets(0.7, 0.4).Misfit(Decay([0.2, 0.9])));
    }

    [Fact]
    public void Minimise_WeightedContradiction_LandsAtTheWeightedMean()
    {
        CalibrationTargets targets = new([2, 6], [3, 1]);

        CalibrationFit fit = BoundedLeastSquares.Minimise(targets, points => [.. points.Select(p => new[] { 10 * p[0], 10 * p[0] })], [0.9]);

        Assert.Equal(0.3, fit.Point[0], 1e-6);
        Assert.Equal((3 * 1) + (1 * 9), fit.Misfit, 1e-6);
    }

    [Fact]
    public void Minimise_BadInput_SaysWhatIsWrong()
    {
        Assert.Throws<ArgumentException>(() => BoundedLeastSquares.Minimise(Targets(0.7, 0.4), Model, [0.2, 1.9]));
        Assert.Throws<ArgumentException>(() => BoundedLeastSquares.Minimise(Targets(0.7, 0.4), _ => [], [0.2, 0.9]));
        Assert.Throws<ArgumentException>(() => new CalibrationTargets([1, 2], [1, 0]));
        Assert.Throws<ArgumentException>(() => Targets(0.7, 0.4).Misfit([1]));
        Assert.Equal(double.PositiveInfinity, new CalibrationTargets([1], [1]).Misfit([double.NaN]));
    }

    private static CalibrationTargets Targets(double u, double v) => new(Decay([u, v]), [1, 1, 1, 1, 1]);

    private static double[][] Model(IReadOnlyList<double[]> points) => [.. points.Select(Decay)];

    private static double[] Decay(double[] point) => Array.ConvertAll(Times, t => 10 * point[0] * Math.Exp(-2 * point[1] * t));
}
