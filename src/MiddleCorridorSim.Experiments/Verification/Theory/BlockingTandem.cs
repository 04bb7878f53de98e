namespace MiddleCorridorSim.Experiments.Verification.Theory;

/// <summary>Two single servers in a row with little room between them: who finds none stays in the first booth and blocks it.</summary>
public static class BlockingTandem
{
    /// <summary>The mean number present at both, by solving the chain of their numbers (Hunt 1956, Operations Research 4(6)).</summary>
    /// <param name="arrivalRate">Poisson arrivals for each unit of time.</param>
    /// <param name="services">The mean service times, exponential.</param>
    /// <param name="places">Places to wait between the two.</param>
    public static double Present(double arrivalRate, (double First, double Second) services, int places)
    {
        IEnumerable<((int First, bool Blocked, int Second), double)> Next((int First, bool Blocked, int Second) now)
        {
            if (now.First < BulkService.Longest)
            {
                yield return (now with { First = now.First + 1 }, arrivalRate);
            }

            if (now is { First: > 0, Blocked: false })
            {
                bool fits = now.Second < places + 1;
                yield return ((now.First - 1, !fits, now.Second + (fits ? 1 : 0)), 1 / services.First);
            }

            if (now.Second > 0)
            {
                yield return ((now.First, false, now.Second - (now.Blocked ? 0 : 1)), 1 / services.Second);
            }
        }

        return MarkovChain.Stationary((First: 0, Blocked: false, Second: 0), Next)
            .Sum(state => (state.Key.First + (state.Key.Blocked ? 1 : 0) + state.Key.Second) * state.Value);
    }
}
