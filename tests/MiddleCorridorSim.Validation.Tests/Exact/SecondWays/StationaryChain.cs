namespace MiddleCorridorSim.Validation.Tests.Exact.SecondWays;

/// <summary>Solves Markov chains by sweeps of Gauss and Seidel, up and down the states: nothing like the product's elimination.</summary>
internal static class StationaryChain
{
    private const int MostSweeps = 100_000;
    private const double Settled = 1e-13;

    /// <summary>The stationary mean of a figure of the states.</summary>
    /// <param name="start">A state.</param>
    /// <param name="moves">Where each state leads, with the rates (or probabilities).</param>
    /// <param name="figure">What the mean is of.</param>
    public static double Mean<T>(T start, Func<T, IEnumerable<(T To, double Rate)>> moves, Func<T, double> figure)
        where T : notnull
    {
        (List<T> states, double[] chance) = Solve(start, moves);
        return states.Select((state, i) => figure(state) * chance[i]).Sum();
    }

    /// <summary>The states that can be reached, and their stationary probabilities.</summary>
    public static (List<T> States, double[] Chance) Solve<T>(T start, Func<T, IEnumerable<(T To, double Rate)>> moves)
        where T : notnull
    {
        (List<T> states, List<(int From, double Rate)>[] into, double[] outOf) = Explore(start, moves);
        double[] chance = [.. Enumerable.Repeat(1.0 / states.Count, states.Count)];
        for (int sweep = 0; sweep < MostSweeps; sweep++)
        {
            double change = 0;
            for (int i = 0; i < states.Count; i++)
            {
                change += Update(i);
            }

            for (int i = states.Count - 1; i >= 0; i--)
            {
                change += Update(i);
            }

            double sum = chance.Sum();
            for (int i = 0; i < chance.Length; i++)
            {
                chance[i] /= sum;
            }

            if (change < Settled)
            {
                return (states, chance);
            }
        }

        throw new InvalidOperationException($"expected a chain of {states.Count} states to settle within {MostSweeps} sweeps, found that it did not.");

        double Update(int i)
        {
            double inflow = 0;
            foreach ((int from, double rate) in into[i])
            {
                inflow += chance[from] * rate;
            }

            double before = chance[i];
            chance[i] = inflow / outOf[i];
            return Math.Abs(chance[i] - before);
        }
    }

    private static (List<T> States, List<(int From, double Rate)>[] Into, double[] OutOf) Explore<T>(T start, Func<T, IEnumerable<(T To, double Rate)>> moves)
        where T : notnull
    {
        List<T> states = [start];
        Dictionary<T, int> numbers = new() { [start] = 0 };
        List<(int From, int To, double Rate)> all = [];
        for (int i = 0; i < states.Count; i++)
        {
            foreach ((T to, double rate) in moves(states[i]).Where(move => move.Rate > 0))
            {
                if (numbers.TryAdd(to, states.Count))
                {
                    states.Add(to);
                }

                if (numbers[to] != i)
                {
                    all.Add((i, numbers[to], rate));
                }
            }
        }

        List<(int From, double Rate)>[] into = [.. states.Select(_ => new List<(int From, double Rate)>())];
        double[] outOf = new double[states.Count];
        foreach ((int from, int to, double rate) in all)
        {
            into[to].Add((from, rate));
            outOf[from] += rate;
        }

        return (states, into, outOf);
    }
}
