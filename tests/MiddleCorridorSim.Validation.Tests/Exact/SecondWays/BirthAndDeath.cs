namespace MiddleCorridorSim.Validation.Tests.Exact.SecondWays;

/// <summary>Queues of Poisson arrivals and exponential services of mean 1 over the number present, as chains.</summary>
internal static class BirthAndDeath
{
    private const int Longest = 400;

    /// <summary>The mean wait at c servers, by the mean number that waits.</summary>
    public static double Wait(int servers, double rate) =>
        StationaryChain.Mean(0, n => Moves(n, servers, rate, Longest), n => Math.Max(0, n - servers)) / rate;

    /// <summary>The share of arrivals that finds K present, and the mean wait of the others.</summary>
    public static (double Lost, double Wait) WithRoom(int servers, double rate, int room)
    {
        (List<int> states, double[] chance) = StationaryChain.Solve(0, n => Moves(n, servers, rate, room));
        double lost = chance[states.IndexOf(room)];
        return (lost, states.Select((n, i) => Math.Max(0, n - servers) * chance[i]).Sum() / (rate * (1 - lost)));
    }

    /// <summary>The mean number present where K come at a time.</summary>
    public static double PresentOfBatches(int servers, double batches, int size) =>
        StationaryChain.Mean(0, n => [(Math.Min(n + size, Longest), batches), (Math.Max(n - 1, 0), Math.Min(n, servers))], n => n);

    private static (int To, double Rate)[] Moves(int n, int servers, double rate, int room) =>
        [(Math.Min(n + 1, room), rate), (Math.Max(n - 1, 0), Math.Min(n, servers))];
}
