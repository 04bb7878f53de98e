namespace MiddleCorridorSim.Experiments.Verification.Theory;

/// <summary>Intervals between arrivals that are sums of exponential phases (Kleinrock 1975, Queueing Systems I, 4.1: method of stages).</summary>
public static class Stages
{
    private const int Longest = 300;

    /// <summary>The mean wait in E_k/E_m/1 with services of mean 1, by solving the chain of number present and both phases.</summary>
    /// <param name="arrivalPhases">k.</param>
    /// <param name="servicePhases">m.</param>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    public static double ErlangServiceWait(int arrivalPhases, int servicePhases, double arrivalRate)
    {
        IEnumerable<((int Present, int Coming, int Done), double)> Next((int Present, int Coming, int Done) now)
        {
            bool comes = now.Coming + 1 == arrivalPhases;
            if (!comes || now.Present < Longest)
            {
                yield return ((now.Present + (comes ? 1 : 0), comes ? 0 : now.Coming + 1, now.Done), arrivalPhases * arrivalRate);
            }

            if (now.Present > 0)
            {
                bool leaves = now.Done + 1 == servicePhases;
                yield return ((now.Present - (leaves ? 1 : 0), now.Coming, leaves ? 0 : now.Done + 1), servicePhases);
            }
        }

        return MarkovChain.Stationary((Present: 0, Coming: 0, Done: 0), Next).Sum(state => Math.Max(state.Key.Present - 1, 0) * state.Value) / arrivalRate;
    }

    /// <summary>The mean wait in E_k/M/c with services of mean 1, by solving the chain of number present and phase of the next arrival.</summary>
    /// <param name="arrivalPhases">k.</param>
    /// <param name="servers">c.</param>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    public static double ExponentialServiceWait(int arrivalPhases, int servers, double arrivalRate)
    {
        IEnumerable<((int Present, int Coming), double)> Next((int Present, int Coming) now)
        {
            bool comes = now.Coming + 1 == arrivalPhases;
            if (!comes || now.Present < Longest)
            {
                yield return ((now.Present + (comes ? 1 : 0), comes ? 0 : now.Coming + 1), arrivalPhases * arrivalRate);
            }

            if (now.Present > 0)
            {
                yield return ((now.Present - 1, now.Coming), Math.Min(now.Present, servers));
            }
        }

        return MarkovChain.Stationary((Present: 0, Coming: 0), Next).Sum(state => Math.Max(state.Key.Present - servers, 0) * state.Value) / arrivalRate;
    }
}
