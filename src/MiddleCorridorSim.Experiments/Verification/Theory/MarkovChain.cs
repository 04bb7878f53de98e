namespace MiddleCorridorSim.Experiments.Verification.Theory;

/// <summary>Solves Markov chains.</summary>
public static class MarkovChain
{
    /// <summary>The stationary probabilities of the states that can be reached.</summary>
    /// <remarks>
    /// Elimination of states, last first, without subtractions (Grassmann, Taksar and Heyman 1985, Operations Research 33(5)). States are
    /// numbered as they are reached; work grows with their number and the square of how far moves reach. Moves to the state itself do not count.
    /// </remarks>
    /// <param name="start">A state.</param>
    /// <param name="moves">Where each state leads, with the rates (or probabilities); every state must lead back to the first.</param>
    /// <typeparam name="T">What describes a state.</typeparam>
    public static IReadOnlyDictionary<T, double> Stationary<T>(T start, Func<T, IEnumerable<(T To, double Rate)>> moves)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(moves);
        List<T> states = [start];
        Dictionary<T, int> numbers = new() { [start] = 0 };
        List<Dictionary<int, double>> rates = [];
        for (int i = 0; i < states.Count; i++)
        {
            Dictionary<int, double> row = [];
            foreach ((T to, double rate) in moves(states[i]))
            {
                if (rate > 0 && !numbers.ContainsKey(to))
                {
                    numbers.Add(to, states.Count);
                    states.Add(to);
                }

                if (rate > 0 && numbers[to] != i)
                {
                    row[numbers[to]] = row.GetValueOrDefault(numbers[to]) + rate;
                }
            }

            rates.Add(row);
        }

        double[] weights = Eliminate(rates);
        double sum = weights.Sum();
        return states.Select((state, i) => (state, weight: weights[i] / sum)).ToDictionary(pair => pair.state, pair => pair.weight);
    }

    private static double[] Eliminate(List<Dictionary<int, double>> rates)
    {
        List<HashSet<int>> into = [.. rates.Select(_ => new HashSet<int>())];
        for (int i = 0; i < rates.Count; i++)
        {
            foreach (int to in rates[i].Keys)
            {
                into[to].Add(i);
            }
        }

        for (int last = rates.Count - 1; last > 0; last--)
        {
            (int To, double Rate)[] row = [.. rates[last].Where(move => move.Key < last).Select(move => (move.Key, move.Value))];
            double sum = row.Sum(move => move.Rate);
            foreach (int from in into[last].Where(from => from < last))
            {
                double share = rates[from][last] / sum;
                rates[from][last] = share;
                foreach ((int to, double rate) in row.Where(move => move.To != from))
                {
                    rates[from][to] = rates[from].GetValueOrDefault(to) + (share * rate);
                    into[to].Add(from);
                }
            }
        }

        double[] weights = new double[rates.Count];
        weights[0] = 1;
        for (int i = 1; i < weights.Length; i++)
        {
            weights[i] = into[i].Where(from => from < i).Sum(from => weights[from] * rates[from][i]);
        }

        return weights;
    }
}
