namespace MiddleCorridorSim.Experiments.Verification.Theory;

/// <summary>Servers that must be set up, go on pauses when nobody waits, or are turned between two lines; Poisson arrivals.</summary>
public static class PreparedServers
{
    private const int Most = 120;

    /// <summary>What a set-up after each idle time adds to the mean sojourn in M/G/1: (2 E[D] + l E[D^2]) / (2 (1 + l E[D])) (Welch 1964, Operations Research 12(5)).</summary>
    /// <param name="arrivalRate">l, arrivals for each unit of time.</param>
    /// <param name="setUp">First and second moment of the set-up time D.</param>
    public static double SetUpDelay(double arrivalRate, (double First, double Second) setUp) =>
        ((2 * setUp.First) + (arrivalRate * setUp.Second)) / (2 * (1 + (arrivalRate * setUp.First)));

    /// <summary>What pauses add to the mean wait in M/G/1 where they are repeated until somebody waits: E[V^2] / (2 E[V]) (Doshi 1986, Queueing Systems 1).</summary>
    /// <param name="pause">First and second moment of a pause V.</param>
    public static double RepeatedPauses((double First, double Second) pause) => pause.Second / (2 * pause.First);

    /// <summary>The same where there is one pause after each busy period: l E[V^2] / (2 (V*(l) + l E[V])) (Levy and Yechiali 1975, Management Science 22(2)).</summary>
    /// <param name="arrivalRate">l, arrivals for each unit of time.</param>
    /// <param name="pause">First and second moment of a pause V, and the chance that nobody comes in it.</param>
    public static double SinglePause(double arrivalRate, (double First, double Second, double Nobody) pause) =>
        arrivalRate * pause.Second / (2 * (pause.Nobody + (arrivalRate * pause.First)));

    /// <summary>The mean number present at two exponential servers of mean 1, of which one that stood idle is set up for the customer who takes it.</summary>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="setUp">The mean of the exponential set-up.</param>
    public static double PresentWithSetUp(double arrivalRate, double setUp)
    {
        IEnumerable<((int Waiting, int SettingUp, int Working) To, double Rate)> Next((int Waiting, int SettingUp, int Working) now)
        {
            yield return (now.SettingUp + now.Working < 2 ? now with { SettingUp = now.SettingUp + 1 } : now with { Waiting = Math.Min(now.Waiting + 1, Most) }, arrivalRate);
            yield return (now with { SettingUp = now.SettingUp - 1, Working = now.Working + 1 }, now.SettingUp / setUp);
            yield return (now.Waiting > 0 ? now with { Waiting = now.Waiting - 1 } : now with { Working = now.Working - 1 }, now.Working);
        }

        return MarkovChain.Stationary((Waiting: 0, SettingUp: 0, Working: 0), Next)
            .Sum(state => (state.Key.Waiting + state.Key.SettingUp + state.Key.Working) * state.Value);
    }

    /// <summary>The mean number present at two exponential servers of mean 1 that go on exponential pauses, again and again, when nobody waits.</summary>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="pause">The mean pause.</param>
    public static double PresentWithPauses(double arrivalRate, double pause)
    {
        // Who is not away works: n present, a away, 2 - a at work.
        IEnumerable<((int Present, int Away) To, double Rate)> Next((int Present, int Away) now)
        {
            int working = 2 - now.Away;
            yield return (now with { Present = Math.Min(now.Present + 1, Most) }, arrivalRate);
            if (working > 0)
            {
                yield return ((now.Present - 1, now.Present == working ? now.Away + 1 : now.Away), working);
            }

            if (now.Present > working)
            {
                yield return ((now.Present, now.Away - 1), now.Away / pause);
            }
        }

        return MarkovChain.Stationary((Present: 0, Away: 2), Next).Sum(state => state.Key.Present * state.Value);
    }

    /// <summary>The mean numbers of two kinds present at one exponential server of mean 1, turned to the other kind when nobody of its own is left.</summary>
    /// <remarks>It stays as it is while nobody is there. Solved as a chain of the numbers of both, whose turn it is, and whether it is being turned.</remarks>
    /// <param name="rates">Arrivals of each kind for each unit of time.</param>
    /// <param name="switchOver">The mean of the exponential time to turn it.</param>
    public static (double First, double Second) TwoKinds((double First, double Second) rates, double switchOver)
    {
        IReadOnlyDictionary<Turn, double> chain = MarkovChain.Stationary(new Turn(0, 0, false, false), now => Moves(now, rates, switchOver));
        return (chain.Sum(state => state.Key.First * state.Value), chain.Sum(state => state.Key.Second * state.Value));
    }

    private static IEnumerable<(Turn To, double Rate)> Moves(Turn now, (double First, double Second) rates, double switchOver)
    {
        const int Longest = 40;
        bool isIdle = now.First + now.Second == 0;
        yield return (now with { First = Math.Min(now.First + 1, Longest), IsTurning = isIdle ? now.IsSecond : now.IsTurning, IsSecond = !isIdle && now.IsSecond }, rates.First);
        yield return (now with { Second = Math.Min(now.Second + 1, Longest), IsTurning = isIdle ? !now.IsSecond : now.IsTurning, IsSecond = isIdle || now.IsSecond }, rates.Second);
        if (isIdle)
        {
            yield break;
        }

        if (now.IsTurning)
        {
            yield return (now with { IsTurning = false }, 1 / switchOver);
            yield break;
        }

        Turn left = now.IsSecond ? now with { Second = now.Second - 1 } : now with { First = now.First - 1 };
        bool turns = now.IsSecond ? left is { Second: 0, First: > 0 } : left is { First: 0, Second: > 0 };
        yield return (turns ? left with { IsSecond = !now.IsSecond, IsTurning = true } : left, 1);
    }

    private readonly record struct Turn(int First, int Second, bool IsSecond, bool IsTurning);
}
