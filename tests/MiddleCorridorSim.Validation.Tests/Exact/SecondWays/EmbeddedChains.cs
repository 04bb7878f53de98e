namespace MiddleCorridorSim.Validation.Tests.Exact.SecondWays;

/// <summary>M/G/1 and G/M/c by the chains of the numbers that one customer leaves behind, or finds.</summary>
internal static class EmbeddedChains
{
    private const int Longest = 600;

    /// <summary>The mean wait in M/G/1: those left behind came during the sojourn.</summary>
    public static double Wait(double rate, Density service, double meanService)
    {
        double[] came = service.Events(rate, Longest);
        double left = StationaryChain.Mean(0, n => Moves(came, Math.Max(n - 1, 0), Longest), n => n);
        return (left / rate) - meanService;
    }

    /// <summary>M/G/1/K with services of mean 1: the share turned away, and the mean wait of the others.</summary>
    /// <remarks>A cycle from leaving to leaving lasts a service, and an idle time if nobody was left; that gives the rate of leaving.</remarks>
    public static (double Lost, double Wait) WithRoom(double rate, double[] came, int room)
    {
        (List<int> states, double[] left) = StationaryChain.Solve(0, n => Moves(came, Math.Max(n - 1, 0), room - 1));
        double cycle = 1 + (left[states.IndexOf(0)] / rate);
        double served = 1 / cycle;

        double lost = 1 - (served / rate);

        // An arrival that finds room finds n as often as one leaves n behind; the others find the room full.
        double present = ((1 - lost) * states.Zip(left, (n, chance) => n * chance).Sum()) + (room * lost);
        return (lost, (present / served) - 1);
    }

    /// <summary>The mean wait in G/M/1 with services of mean 1: those whom an arrival finds are before it.</summary>
    public static double WaitOfIntervals(Density interval)
    {
        double[] served = interval.Events(1, Longest);
        IEnumerable<(int To, double Rate)> Next(int found)
        {
            // Of found + 1 some leave before the next comes; all may, and then more could have.
            for (int k = 0; k <= found; k++)
            {
                yield return (Math.Min(found + 1 - k, 250), served[k]);
            }

            yield return (0, 1 - served.Take(found + 1).Sum());
        }

        return StationaryChain.Mean(0, Next, found => found);
    }

    private static IEnumerable<(int To, double Rate)> Moves(double[] came, int from, int most) =>
        came.Select((chance, k) => (Math.Min(from + k, most), chance)).Where(move => move.chance > 1e-19);
}
