using MiddleCorridorSim.Statistics.Calibration;

namespace MiddleCorridorSim.Tests.Statistics.Calibration;

public sealed class SimplexSearchTests
{
    // Rosenbrock's valley with x = 4u - 2, y = 4v - 2 has its minimum at x = y = 1.
    [Fact]
    public void Minimise_RosenbrocksValley_FindsTheMinimum()
    {
        (double[] point, double value, _, CalibrationEnd end) = SimplexSearch.Minimise(
            p => (100 * Math.Pow(Y(p) - (X(p) * X(p)), 2)) + Math.Pow(1 - X(p), 2), [0.2, 0.75], tolerance: 1e-12);

        Assert.Equal(CalibrationEnd.Converged, end);
        Assert.Equal(0.75, point[0], 1e-4);
        Assert.Equal(0.75, point[1], 1e-4);
        Assert.Equal(0, value, 1e-7);

        static double X(double[] p) => (4 * p[0]) - 2;
        static double Y(double[] p) => (4 * p[1]) - 2;
    }

    [Fact]
    public void Minimise_KinkAndOptimumOnAFace_StaysInTheCube()
    {
        (double[] point, double value, _, _) = SimplexSearch.Minimise(
            p =>
            {
                Assert.All(p, u => Assert.InRange(u, 0, 1));
                return Math.Abs(p[0] - 0.3) + p[1];
            },
            [0.9, 0.6]);

        Assert.Equal(0.3, point[0], 1e-3);
        Assert.Equal(0, point[1], 1e-3);
        Assert.Equal(Math.Abs(point[0] - 0.3) + point[1], value);
    }

    [Fact]
    public void Minimise_FewIterations_ReturnsTheBestSeen()
    {
        List<double> seen = [];

        (_, double value, int evaluations, CalibrationEnd end) = SimplexSearch.Minimise(
            p =>
            {
                seen.Add(Math.Pow(p[0] - 0.123, 2));
                return seen[^1];
            },
            [0.9],
            mostIterations: 4);

        Assert.Equal(CalibrationEnd.BudgetSpent, end);
        Assert.Equal(seen.Min(), value);
        Assert.Equal(seen.Count, evaluations);
        Assert.Throws<ArgumentException>(() => SimplexSearch.Minimise(p => p[0], [2]));
    }
}
