using MiddleCorridorSim.Statistics.Designs;
using MiddleCorridorSim.Statistics.Sensitivity;

namespace MiddleCorridorSim.Tests.Statistics.Sensitivity;

public sealed class ScreeningTests
{
    [Fact]
    public void Morris_LinearModel_FindsTheSlopesWithoutSpread()
    {
        double[][] points = MorrisDesign.Points(8, 3, seed: 1);

        IReadOnlyList<MorrisEffect> effects = MorrisEffect.Of(points, Array.ConvertAll(points, x => 5 + (2 * x[0]) - (3 * x[1])));

        double[] slopes = [2, -3, 0];
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(slopes[i], effects[i].Mu.Mean, 1e-12);
            Assert.Equal(Math.Abs(slopes[i]), effects[i].MuStar.Mean, 1e-12);
            Assert.Equal(0, effects[i].Sigma, 1e-12);
            Assert.Equal(8, effects[i].Mu.Count);
        }
    }

    // y = (2 x1 - 1)(2 x2 - 1): the effect of x1 is 2 (2 x2 - 1), of either sign, so mu nearly cancels and mu* does not. With x2 on the
    // levels 0, 1/3, 2/3, 1 the magnitude is 2 or 2/3, each half the time.
    [Fact]
    public void Morris_PureInteraction_ShowsInMuStarAndSigma()
    {
        double[][] points = MorrisDesign.Points(2_000, 2, seed: 1);

        MorrisEffect effect = MorrisEffect.Of(points, Array.ConvertAll(points, x => ((2 * x[0]) - 1) * ((2 * x[1]) - 1)))[0];

        Assert.Equal(0, effect.Mu.Mean, 0.12);
        Assert.Equal(4.0 / 3, effect.MuStar.Mean, 0.06);
        Assert.Equal(Math.Sqrt(20.0 / 9), effect.Sigma, 0.06);
    }

    [Fact]
    public void Morris_PointsOutOfOrder_Throws()
    {
        double[][] points = MorrisDesign.Points(2, 3, seed: 1);

        Assert.Throws<ArgumentException>(() => MorrisEffect.Of([.. points.OrderBy(p => p[0] + (7 * p[1]))], new double[8]));
        Assert.Throws<ArgumentException>(() => MorrisEffect.Of(points[1..], new double[7]));
    }

    [Fact]
    public void Tornado_ThreeFactors_OrdersBarsByLength()
    {
        IReadOnlyList<TornadoBar> bars = TornadoBar.Of([10, 9, 11, 15, 5, 10, 10]);

        Assert.Equal([new TornadoBar(1, 15, 5), new TornadoBar(0, 9, 11), new TornadoBar(2, 10, 10)], bars);
        Assert.Equal([10, 2, 0], bars.Select(bar => bar.Swing));
        Assert.Throws<ArgumentException>(() => TornadoBar.Of([1, 2]));
    }
}
