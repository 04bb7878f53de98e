using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Validation.Tests.Rail;

public sealed class OneBlockTests
{
    private const int Replications = 24;
    private const int WarmUpDays = 50;
    private const int Days = 800;

    /// <summary>One block between two large loops is a queue M/G/1: Wq = lambda E[S^2] / (2 (1 - rho)), Pollaczek-Khinchine.</summary>
    /// <remarks>S is 26 or 27 min with equal chance, 36 trains a day: (36/1440) 702.5 / (2 (1 - 0.6625)) = 26.0185 min.</remarks>
    [Fact]
    public void Run_PoissonTrainsFromBothEnds_WaitAsPollaczekKhinchine()
    {
        const double Lambda = 36.0 / 1440;
        const double MeanSquare = ((26.0 * 26) + (27.0 * 27)) / 2;
        const double Exact = Lambda * MeanSquare / (2 * (1 - (Lambda * 26.5)));
        double[] waits = new double[Replications];
        for (int replication = 0; replication < Replications; replication++)
        {
            waits[replication] = MeanWait(replication);
        }

        Estimate estimate = Estimates.OfMean(waits, 0.9999);

        Assert.True(estimate.Covers(Exact), $"expected {Exact}, found {estimate.Low} to {estimate.High}");
        Assert.InRange(estimate.StandardError, 0, 0.01 * Exact);
    }

    private static double MeanWait(int replication)
    {
        var traffic = new OfferedTraffic(OneBlock(), trainsADay: 36, replication);
        traffic.Simulation.Run(TimeSpan.FromDays(WarmUpDays));
        (long served, double waiting) = (traffic.Tally.Served, traffic.Tally.WaitingMinutes);
        traffic.Simulation.Run(TimeSpan.FromDays(Days));
        return (traffic.Tally.WaitingMinutes - waiting) / (traffic.Tally.Served - served);
    }

    private static Link OneBlock() => new()
    {
        From = new NodeId("A"),
        To = new NodeId("B"),
        Mode = Mode.Rail,
        Distance = new Distance(30),
        Line = new Line
        {
            Tracks = Tracks.Single,
            Sections =
            [
                new Section
                {
                    There = new Distribution.Discrete { Of = [Half(26), Half(27)] },
                },
            ],
        },
    };

    private static WeightedDuration Half(double minutes) => new() { Duration = TimeSpan.FromMinutes(minutes), Weight = 0.5 };
}
