using MiddleCorridorSim.Statistics;
using MiddleCorridorSim.Statistics.Designs;
using MiddleCorridorSim.Statistics.Sensitivity;

namespace MiddleCorridorSim.Tests.Statistics.Sensitivity;

public sealed class MetamodelTests
{
    // With z = 2u - 1: 3 + 2 z1 - z2 + 4 z1 z2 + 0.5 z2^2.
    [Fact]
    public void Fit_QuadraticResponse_RecoversEveryCoefficient()
    {
        double[][] points = FullGrid.Points([3, 4]);

        Metamodel model = Metamodel.Fit(points, Array.ConvertAll(points, Quadratic), MetamodelForm.Quadratic);

        Assert.Equal([(null, null), (0, null), (1, null), (0, 0), (0, 1), (1, 1)], model.Terms.Select(t => (t.First, t.Second)));
        double[] expected = [3, 2, -1, 0, 4, 0.5];
        Assert.All(model.Terms.Zip(expected), pair => Assert.Equal(pair.Second, pair.First.Coefficient, 1e-12));
        Assert.Equal(1, model.RSquared, 1e-12);
        Assert.Equal(1, model.PredictedRSquared, 1e-12);
        Assert.Equal(Quadratic([0.3, 0.9]), model.Predict([0.3, 0.9]), 1e-12);
    }

    // Simple regression of 1, 3, 2, 5 on z = -1, -1/3, 1/3, 1: slope 33/20, residual sum of squares 8.75 - 6.05 = 2.7.
    [Fact]
    public void Fit_FourPoints_GivesTheTextbookFigures()
    {
        Metamodel model = Metamodel.Fit([[0], [1.0 / 3], [2.0 / 3], [1]], [1, 3, 2, 5], MetamodelForm.Linear);

        MetamodelTerm slope = model.Terms[1];
        double squares = 20.0 / 9;
        Assert.Equal(2.75, model.Terms[0].Coefficient, 1e-12);
        Assert.Equal(1.65, slope.Coefficient, 1e-12);
        Assert.Equal(Math.Sqrt(2.7 / 2), model.ResidualStandardDeviation, 1e-12);
        Assert.Equal(Math.Sqrt(2.7 / 2 / squares), slope.StandardError, 1e-12);
        Assert.Equal(1.65 + (4.302652729911275 * slope.StandardError), slope.High, 1e-9);
        Assert.False(slope.IsSignificant);
        Assert.Equal(6.05 / 8.75, model.RSquared, 1e-12);
        Assert.Equal(1 - ((2.7 / 2) / (8.75 / 3)), model.AdjustedRSquared, 1e-12);
    }

    // Q^2 by its definition: fit again without each point and foretell it.
    [Fact]
    public void PredictedRSquared_NoisyResponse_EqualsLeavingOneOut()
    {
        SeededRandom random = new(2);
        double[][] points = LatinHypercube.Points(12, 2, seed: 4);
        double[] responses = Array.ConvertAll(points, x => x[0] - (2 * x[1]) + random.NextUniform());

        Metamodel model = Metamodel.Fit(points, responses, MetamodelForm.Interactions);

        double press = 0;
        for (int i = 0; i < points.Length; i++)
        {
            double[][] others = [.. points.Where((_, j) => j != i)];
            Metamodel without = Metamodel.Fit(others, [.. responses.Where((_, j) => j != i)], MetamodelForm.Interactions);
            press += Math.Pow(responses[i] - without.Predict(points[i]), 2);
        }

        double variation = responses.Sum(y => Math.Pow(y - responses.Average(), 2));
        Assert.Equal(1 - (press / variation), model.PredictedRSquared, 1e-10);
        Assert.True(model.PredictedRSquared < model.RSquared);
    }

    [Fact]
    public void Fit_SquareOfATwoLevelFactor_SaysWhatIsWrong()
    {
        double[][] points = FullGrid.Points([2, 5]);

        ArgumentException fault = Assert.Throws<ArgumentException>(() => Metamodel.Fit(points, new double[10], MetamodelForm.Quadratic));

        Assert.Contains("three", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Metamodel.Fit(points[..3], new double[3], MetamodelForm.Interactions));
    }

    private static double Quadratic(double[] u)
    {
        double first = (2 * u[0]) - 1;
        double second = (2 * u[1]) - 1;
        return 3 + (2 * first) - second + (4 * first * second) + (0.5 * second * second);
    }
}
