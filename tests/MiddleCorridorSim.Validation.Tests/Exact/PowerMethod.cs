namespace MiddleCorridorSim.Validation.Tests.Exact;

/// <summary>Solves a chain of numbered states by repeated steps: slow, but nothing like elimination.</summary>
internal static class PowerMethod
{
    /// <summary>Stationary probabilities of the states 0 to <paramref name="states"/> - 1; moves out of them are left out.</summary>
    public static double[] Stationary(int states, Func<int, (int To, double Rate)[]> moves)
    {
        (int To, double Rate)[][] all = [.. Enumerable.Range(0, states)
            .Select(state => moves(state).Where(move => move.To >= 0 && move.To < states && move.Rate > 0).ToArray())];
        double fastest = all.Max(row => row.Sum(move => move.Rate)) * 1.01;
        double[] chance = new double[states];
        chance[0] = 1;
        for (int step = 0; step < 200_000; step++)
        {
            double[] next = (double[])chance.Clone();
            for (int state = 0; state < states; state++)
            {
                foreach ((int to, double rate) in all[state])
                {
                    double moved = chance[state] * rate / fastest;
                    next[state] -= moved;
                    next[to] += moved;
                }
            }

            double change = next.Zip(chance, (now, before) => Math.Abs(now - before)).Sum();
            chance = next;
            if (change < 1e-14)
            {
                break;
            }
        }

        return chance;
    }
}
