using MiddleCorridorSim.Domain.Disruptions;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Disruptions;

/// <summary>Makes one disruption of the scenario happen: once, each year, or again and again.</summary>
internal sealed class DisruptionClock(World world, string id, Disruption data, IReadOnlyList<IClosable> struck)
{
    private const double LeastShare = 1e-9;
    private readonly RandomSource _random = world.Random($"disruption:{id}");

    /// <summary>Begins.</summary>
    public void Start() => world.Simulation.Process(
        data.ClosedShare.Count > 0 ? ByMonth() : data.Every is not null ? Recurring() : Dated());

    private IEnumerable<Event> Dated()
    {
        DateTime begins = data.From ?? world.Scenario.Start;
        DateTime ends = data.Until ?? DateTime.MaxValue;
        for (int year = 0; begins < world.Scenario.End; year++)
        {
            if (ends > world.Simulation.Now)
            {
                if (begins > world.Simulation.Now)
                {
                    yield return world.Simulation.Timeout(begins - world.Simulation.Now);
                }

                Begin(ends);
                if (ends >= world.Scenario.End)
                {
                    yield break;
                }

                yield return world.Simulation.Timeout(ends - world.Simulation.Now);
                Over(ends);
            }

            if (!data.Yearly)
            {
                yield break;
            }

            begins = begins.AddYears(1);
            ends = ends.AddYears(1);
        }
    }

    private IEnumerable<Event> Recurring()
    {
        Sampler every = Sampler.Of(data.Every!);
        Sampler lasts = Sampler.Of(data.Lasts!);
        KeyedStream stream = _random.Open(0);
        if (data.From is { } from && from > world.Simulation.Now)
        {
            yield return world.Simulation.Timeout(from - world.Simulation.Now);
        }

        while (true)
        {
            yield return world.Simulation.Timeout(every.Duration(ref stream));
            if (world.Simulation.Now >= data.Until)
            {
                yield break;
            }

            DateTime expectedEnd = world.Simulation.Now.AddTicks((long)lasts.MeanTicks);
            Begin(expectedEnd);
            yield return world.Simulation.Timeout(lasts.Duration(ref stream));
            Over(expectedEnd);
        }
    }

    /// <summary>Alternating renewal: with mean length L and closed share s, the open time before the next closing has mean L (1 - s) / s.</summary>
    /// <remarks>
    /// Open time is exponential and runs at the rate of the month it is in; a closing that would begin in a month with share 0 waits for the next month that has
    /// one. A month with a share of 100 % is closed from its first instant to its last.
    /// </remarks>
    private IEnumerable<Event> ByMonth()
    {
        Sampler lasts = Sampler.Of(data.Lasts!);
        KeyedStream stream = _random.Open(0);
        DateTime ends = data.Until < world.Scenario.End ? data.Until.Value : world.Scenario.End;
        if (data.From is { } from && from > world.Simulation.Now)
        {
            yield return world.Simulation.Timeout(from - world.Simulation.Now);
        }

        while (true)
        {
            double left = -ExactMath.Log(1 - stream.NextDouble());
            DateTime at = world.Simulation.Now;
            while (at < ends && !IsShut(at))
            {
                double share = Math.Min(data.ClosedShare[at.Month - 1].Value, 1 - LeastShare);
                double perTick = share / ((1 - share) * lasts.MeanTicks);
                DateTime next = new DateTime(at.Year, at.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(1);
                double due = perTick * (next - at).Ticks;
                if (due >= left)
                {
                    at = at.AddTicks((long)(left / perTick));
                    break;
                }

                left -= due;
                at = next;
            }

            if (at >= ends)
            {
                yield break;
            }

            yield return world.Simulation.Timeout(at - world.Simulation.Now);
            DateTime shut = ShutUntil(at, ends);
            DateTime expectedEnd = Later(at.AddTicks((long)lasts.MeanTicks), shut);
            Begin(expectedEnd);
            yield return world.Simulation.Timeout(Later(at + lasts.Duration(ref stream), shut) - at);
            if (ShutUntil(world.Simulation.Now, ends) is { } end && end > world.Simulation.Now)
            {
                // It lasted into a month that is shut: nobody passes in between.
                Begin(end);
                Over(expectedEnd);
                expectedEnd = end;
                yield return world.Simulation.Timeout(end - world.Simulation.Now);
            }

            Over(expectedEnd);
        }
    }

    private static DateTime Later(DateTime first, DateTime second) => first > second ? first : second;

    private bool IsShut(DateTime at) => data.ClosedShare[at.Month - 1].Value >= 1;

    /// <summary>The end of the months in a row, from that of an instant on, that are shut; the instant itself where its month is not.</summary>
    private DateTime ShutUntil(DateTime at, DateTime ends)
    {
        DateTime until = at;
        while (until < ends && IsShut(until))
        {
            until = new DateTime(until.Year, until.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(1);
        }

        return until < ends ? until : Later(at, ends);
    }

    private void Begin(DateTime expectedEnd)
    {
        world.Trace($"disruption:{id}", "begins", string.Join(' ', data.At));
        foreach (IClosable target in struck)
        {
            if (data.Slows is { } factor)
            {
                target.Slow(factor);
            }
            else
            {
                target.Close(expectedEnd, data.UnderWay);
            }
        }
    }

    private void Over(DateTime expectedEnd)
    {
        world.Trace($"disruption:{id}", "ends", string.Join(' ', data.At));
        foreach (IClosable target in struck)
        {
            if (data.Slows is { } factor)
            {
                target.Recover(factor);
            }
            else
            {
                target.Open(expectedEnd, data.UnderWay);
            }
        }
    }
}
