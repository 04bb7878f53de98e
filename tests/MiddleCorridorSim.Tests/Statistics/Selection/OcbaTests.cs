using MiddleCorridorSim.Statistics.Selection;

namespace MiddleCorridorSim.Tests.Statistics.Selection;

public sealed class OcbaTests
{
    private static readonly double[] Means = [1, 2, 3, 4, 5];
    private static readonly double[] Deviations = [10, 10, 10, 10, 10];

    [Fact]
    public void Allocate_FiveSystems_MatchesTheExactShares()
    {
        double[] shares = Ocba.Allocate(Means, Deviations, Goal.Smallest, 1000);

        double[] expected = [421.823, 406.134, 101.534, 45.126, 25.383];
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], shares[i], 5e-4);
        }
    }

    [Fact]
    public void Allocate_LargestIsBest_MirrorsTheShares()
    {
        double[] shares = Ocba.Allocate(Means, Deviations, Goal.Largest, 1000);

        Assert.Equal(421.823, shares[4], 5e-4);
        Assert.Equal(25.383, shares[0], 5e-4);
    }

    // Distances 1 (a tie counts as the smallest distance) and 1, spreads 2 and 2: N = 4 : 4, N(b) = 1 sqrt(4 + 4).
    [Fact]
    public void Allocate_TieWithTheBest_CountsAsTheSmallestDistance()
    {
        double[] shares = Ocba.Allocate([0, 0, 1], [1, 2, 2], Goal.Smallest, 8 + Math.Sqrt(8));

        Assert.Equal(Math.Sqrt(8), shares[0], 1e-12);
        Assert.Equal(4, shares[1], 1e-12);
        Assert.Equal(4, shares[2], 1e-12);
        Assert.Equal([2, 2, 2], Ocba.Allocate([1, 2, 3], [0, 0, 0], Goal.Smallest, 6));
    }

    [Fact]
    public void Next_SomeRunAlready_FillsUpToTheShares()
    {
        long[] next = Ocba.Next(Means, Deviations, [400, 400, 100, 40, 20], Goal.Smallest, 40);

        Assert.Equal(40, next.Sum());
        Assert.Equal([22, 6, 2, 5, 5], next);
    }

    // One rival, distance 1, standard error sqrt(1/2 + 1/2): Phi(1).
    [Fact]
    public void ProbabilityOfCorrectSelection_TwoSystems_IsPhi()
    {
        Assert.Equal(0.841344746068543, Ocba.ProbabilityOfCorrectSelection([0, 1], [1, 1], [2, 2], Goal.Smallest), 1e-12);
        Assert.Equal(0.682689492137086, Ocba.ProbabilityOfCorrectSelection([0, 1, 1], [1, 1, 1], [2, 2, 2], Goal.Smallest), 1e-12);
    }
}
