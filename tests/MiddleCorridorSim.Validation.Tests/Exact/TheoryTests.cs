using MiddleCorridorSim.Experiments.Verification.Theory;

namespace MiddleCorridorSim.Validation.Tests.Exact;

/// <summary>Holds each formula to a second way to the same value: another formula, or a chain solved by another method.</summary>
public sealed class TheoryTests
{
    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(2, 1.8)]
    [InlineData(7, 5.0)]
    public void MeanWait_AnyServers_EqualsTheSumOverTheChain(int servers, double load)
    {
        double[] chance = PowerMethod.Stationary(250, n => [(n + 1, load), (n - 1, Math.Min(n, servers))]);

        double waiting = chance.Select((p, n) => p * Math.Max(0, n - servers)).Sum();
        Assert.Equal(waiting / load, ManyServers.MeanWait(servers, load, 1), 7);
    }

    [Fact]
    public void ErlangTwoServiceWait_OneServer_EqualsPollaczekAndKhinchine() =>
        Assert.Equal(SingleServer.PoissonWait(0.8, 1, 0.5), ManyServers.ErlangTwoServiceWait(1, 0.8, 1), 8);

    [Fact]
    public void ConstantServiceWait_OneServer_EqualsPollaczekAndKhinchine() =>
        Assert.Equal(SingleServer.PoissonWait(0.8, 1, 0), ManyServers.ConstantServiceWait(1, 0.8, 1), 8);

    [Fact]
    public void ConstantServiceWait_TwoServers_LiesNearTheRuleOfHalf()
    {
        // M/D/c waits are close to half those of M/M/c in heavy traffic (Tijms 2003, 9.6): a coarse but independent bound.
        double exponential = ManyServers.MeanWait(2, 1.9, 1);
        Assert.InRange(ManyServers.ConstantServiceWait(2, 1.9, 1) / exponential, 0.5, 0.52);
    }

    [Fact]
    public void ExponentialServiceWait_PoissonArrivals_EqualsOneServer() =>
        Assert.Equal(ManyServers.MeanWait(1, 0.8, 1), SingleServer.ExponentialServiceWait(s => 0.8 / (0.8 + s), 1), 9);

    [Fact]
    public void ExponentialServiceWait_ErlangArrivals_EqualsTheChainOfPhases()
    {
        // State 2n + phase; each arrival passes two phases of rate 1.6.
        double[] chance = PowerMethod.Stationary(300, i => [(i % 2 == 0 ? i + 1 : i + 1, 1.6), (i - 2, i >= 2 ? 1 : 0)]);
        double waiting = chance.Select((p, i) => p * Math.Max(0, (i / 2) - 1)).Sum();

        Assert.Equal(waiting / 0.8, SingleServer.ExponentialServiceWait(s => Math.Pow(1.6 / (1.6 + s), 2), 1), 6);
    }

    [Fact]
    public void NonPreemptiveWaits_Classes_KeepTheConservationLaw()
    {
        // sum rho_k W_k = rho W0 / (1 - rho) whatever the order (Kleinrock 1976, Queueing Systems II, 3.4).
        IReadOnlyList<double> waits = PriorityQueues.NonPreemptiveWaits((0.2, 1, 0), (0.4, 1, 0), (0.2, 1, 0));

        Assert.Equal(0.8 * 0.4 / 0.2, (0.2 * waits[0]) + (0.4 * waits[1]) + (0.2 * waits[2]), 9);
    }

    [Fact]
    public void NonPreemptiveWaits_ThreeServers_AverageToFirstComeFirstServed()
    {
        IReadOnlyList<double> waits = PriorityQueues.NonPreemptiveWaits(3, 1, 0.8, 1.6);

        Assert.Equal(ManyServers.MeanWait(3, 2.4, 1), ((0.8 * waits[0]) + (1.6 * waits[1])) / 2.4, 9);
    }

    [Fact]
    public void PreemptiveSojourns_OneServer_AgreeWithTheDifferenceOfNumbersPresent()
    {
        IReadOnlyList<double> formula = PriorityQueues.PreemptiveSojourns((0.2, 1), (0.3, 1), (0.2, 1));
        IReadOnlyList<double> difference = PriorityQueues.PreemptiveSojourns(1, 1, 0.2, 0.3, 0.2);

        Assert.Equal(formula.Select(hours => Math.Round(hours, 9)), difference.Select(hours => Math.Round(hours, 9)));
    }

    [Fact]
    public void PresentWithFailures_OneServer_EqualsAviItzhakAndNaor()
    {
        // L = rho + (lambda / availability) x ... in the form W = (1/mu' + lambda f r^2-term) of White and Christie 1958: f = 0.1, r = 0.5.
        const double Rate = 0.5;
        const double Availability = 5.0 / 6;
        double effective = 1 / Availability;
        double pause = 0.1 / 0.5 / 0.5 * Availability;
        double present = ((Rate * effective) + (Rate * pause)) / (1 - (Rate * effective));

        Assert.Equal(present, SingleServer.PresentWithFailures(1, Rate, 1, (10, 2)), 8);
    }

    [Fact]
    public void PresentWithSingleFailures_OneServer_EqualsFailingTogether() =>
        Assert.Equal(SingleServer.PresentWithFailures(1, 0.5, 1, (10, 2)), SingleServer.PresentWithSingleFailures(1, 0.5, 1, (10, 2)), 9);

    [Theory]
    [InlineData(5, 0.1)]
    [InlineData(2, 0.35)]
    public void PresentOfBatches_OneServer_EqualsTheFormula(int size, double batches)
    {
        double load = size * batches;

        Assert.Equal(load * (size + 1) / (2 * (1 - load)), BulkService.PresentOfBatches(1, batches, size, 1), 8);
    }

    [Fact]
    public void FixedHeadway_RoomForAll_LeavesNobodyBehind()
    {
        (double left, double wait) = BulkService.FixedHeadway(3, 60);

        Assert.Equal(0, left, 9);
        Assert.Equal(0.5, wait, 9);
    }

    [Fact]
    public void FullOrLongestWait_WithoutALimit_IsFormationAlone()
    {
        (double wait, double onBoard) = BulkService.FullOrLongestWait(2, 20, 100);

        Assert.Equal(19 / 4.0, wait, 6);
        Assert.Equal(20, onBoard, 6);
    }

    [Fact]
    public void Loop_TwelveTrucks_EqualsTheProductForm()
    {
        // p(n) proportional to C(12, n) (1/10)^n x the product of services: closed form of the finite-source queue with two servers of mean 2.
        double[] weights = new double[13];
        weights[0] = 1;
        for (int n = 1; n <= 12; n++)
        {
            weights[n] = weights[n - 1] * (12 - n + 1) / 10.0 * 2 / Math.Min(n, 2);
        }

        double atPost = weights.Select((weight, n) => n * weight).Sum() / weights.Sum();
        Assert.Equal(atPost, ClosedNetworks.Loop(12, 2, 10, 2).AtPost, 9);
    }

    [Fact]
    public void TwoPosts_EightTrucks_EqualsMeanValueAnalysis()
    {
        // Reiser and Lavenberg 1980, J. ACM 27(2): a truck that arrives sees the network with one truck fewer.
        double first = 0;
        double second = 0;
        double throughput = 0;
        for (int trucks = 1; trucks <= 8; trucks++)
        {
            double atFirst = 1 * (1 + first);
            double atSecond = 1.5 * (1 + second);
            throughput = trucks / (10 + atFirst + atSecond);
            first = throughput * atFirst;
            second = throughput * atSecond;
        }

        Assert.Equal(throughput, ClosedNetworks.TwoPosts(8, 10, (1, 1.5)).Throughput, 9);
        Assert.Equal(first, ClosedNetworks.TwoPosts(8, 10, (1, 1.5)).AtFirst, 9);
    }

    [Fact]
    public void BlockingTandem_MuchRoom_IsTwoQueuesInARow() =>
        Assert.Equal((0.5 / 0.5) + (0.6 / 0.4), BlockingTandem.Present(0.5, (1, 1.2), 60), 6);

    [Fact]
    public void ChangingStaff_ConstantRates_ComesToTheStationaryMean()
    {
        ChangingStaff staff = new(1, (0, 1.2, 2));
        staff.Advance(0, 200);

        Assert.Equal(1.2 * (ManyServers.MeanWait(2, 1.2, 1) + 1), staff.Present, 6);
    }
}
