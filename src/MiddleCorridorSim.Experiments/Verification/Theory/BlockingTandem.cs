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

    /// <summary>The mean number present at three single servers in a row without any room between them, exponential service.</summary>
    /// <remarks>The chain of the number before and in the first booth, and of what each booth does (Hunt 1956).</remarks>
    /// <param name="arrivalRate">Poisson arrivals for each unit of time.</param>
    /// <param name="services">The mean service times.</param>
    public static double PresentAtThree(double arrivalRate, (double First, double Second, double Third) services)
    {
        IEnumerable<(Three, double)> Next(Three now)
        {
            if (now.Line < BulkService.Longest)
            {
                yield return (now with { Line = now.Line + 1 }, arrivalRate);
            }

            if (now is { Line: > 0, FirstDone: false })
            {
                yield return ((now with { FirstDone = true }).Moved(), 1 / services.First);
            }

            if (now.Second == Booth.Working)
            {
                yield return ((now with { Second = Booth.Done }).Moved(), 1 / services.Second);
            }

            if (now.Third)
            {
                yield return ((now with { Third = false }).Moved(), 1 / services.Third);
            }
        }

        return MarkovChain.Stationary(default(Three), Next).Sum(state => state.Key.Present * state.Value);
    }

    /// <summary>Two single servers in a row in an area with little room for all: the share that finds none and leaves, and the mean number present.</summary>
    /// <remarks>The product form cut off at the room: p(i, j) in proportion to (lambda s1)^i (lambda s2)^j (Jackson 1963, Management Science 10(1)).</remarks>
    /// <param name="arrivalRate">Poisson arrivals for each unit of time.</param>
    /// <param name="services">The mean service times, exponential.</param>
    /// <param name="room">How many the area holds.</param>
    public static (double Lost, double Present) WithRoomForAll(double arrivalRate, (double First, double Second) services, int room)
    {
        double[] weights = new double[room + 1];
        for (int first = 0; first <= room; first++)
        {
            for (int second = 0; first + second <= room; second++)
            {
                weights[first + second] += Math.Pow(arrivalRate * services.First, first) * Math.Pow(arrivalRate * services.Second, second);
            }
        }

        return (weights[room] / weights.Sum(), weights.Select((weight, n) => n * weight).Sum() / weights.Sum());
    }

    private enum Booth
    {
        Free,
        Working,
        Done,
    }

    /// <summary>A state of three booths: the first has work as long as anybody is in its line.</summary>
    private readonly record struct Three(int Line, bool FirstDone, Booth Second, bool Third)
    {
        public int Present => Line + (Second == Booth.Free ? 0 : 1) + (Third ? 1 : 0);

        /// <summary>The same after all who are done have moved as far as there is room.</summary>
        public Three Moved()
        {
            Three now = this;
            if (now is { Second: Booth.Done, Third: false })
            {
                now = now with { Second = Booth.Free, Third = true };
            }

            return now is { FirstDone: true, Second: Booth.Free } ? now with { Line = now.Line - 1, FirstDone = false, Second = Booth.Working } : now;
        }
    }
}
