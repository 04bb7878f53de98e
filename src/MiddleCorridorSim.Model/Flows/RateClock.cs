using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>Turns a flow's arrivals at an even pace into arrivals at a rate that goes up and down.</summary>
/// <remarks>
/// Intervals are drawn in units of the mean interval and laid out over the cumulative rate (time transformation, Cinlar 1975, Introduction to
/// Stochastic Processes, 4.7; it holds for any renewal process, and is exact for Poisson). The rate is constant within an hour of the clock, or
/// within a step of <c>rate_by_time</c>.
/// </remarks>
internal sealed class RateClock
{
    private readonly Flow _flow;
    private readonly DateTime _start;
    private readonly double _perUnit;
    private readonly double[] _month;
    private readonly double[] _weekday;
    private readonly double[] _hour;
    private readonly double[] _stepHours;
    private readonly double[] _stepRates;
    private readonly bool _isConstant;
    private DateTime _blockFrom = DateTime.MaxValue;
    private DateTime _blockUntil;
    private double _blockRate;

    /// <summary>The clock of a flow.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="start">The start of the run, from which growth is counted.</param>
    /// <param name="perUnit">Arrivals (batches) for one unit of the flow's rate.</param>
    public RateClock(Flow flow, DateTime start, double perUnit)
    {
        _flow = flow;
        _start = start;
        _perUnit = perUnit;
        _month = Scaled(flow.Profile?.Month);
        _weekday = Scaled(flow.Profile?.Weekday);
        _hour = Scaled(flow.Profile?.Hour);
        _stepHours = [.. flow.RateByTime.Select(step => step.From.Hours)];
        _stepRates = [.. flow.RateByTime.Select(step => step.Rate.PerHour)];
        _isConstant = flow.Profile is null && flow.RateByTime.Count == 0 && flow.Growth.Value == 0;
    }

    /// <summary>The instant by which some arrivals at even pace more are due.</summary>
    /// <param name="from">From when.</param>
    /// <param name="arrivals">How many, a fraction as a rule.</param>
    /// <param name="end">When looking stops.</param>
    /// <returns>The instant, or <paramref name="end"/> when it lies later.</returns>
    public DateTime Advance(DateTime from, double arrivals, DateTime end)
    {
        DateTime now = from;
        while (now < end)
        {
            EnterBlock(now, end);
            double perHour = _blockRate;
            DateTime until = _blockUntil;
            double due = perHour * (until - now).Ticks / TimeSpan.TicksPerHour;
            if (due >= arrivals && perHour > 0)
            {
                return now.AddTicks((long)((arrivals / perHour * TimeSpan.TicksPerHour) + 0.5));
            }

            arrivals -= due;
            now = until;
        }

        return end;
    }

    /// <summary>Works out the rate of now and how long it holds, unless it is that of the arrival before.</summary>
    private void EnterBlock(DateTime now, DateTime end)
    {
        if (now >= _blockFrom && now < _blockUntil && _flow.Growth.Value == 0)
        {
            return;
        }

        _blockFrom = now;
        _blockRate = RateAt(now);
        _blockUntil = _isConstant ? end : BlockEnd(now);
    }

    private static double[] Scaled(IReadOnlyList<double>? list)
    {
        if (list is null || list.Count == 0)
        {
            return [];
        }

        double mean = list.Sum() / list.Count;
        return [.. list.Select(value => value / mean)];
    }

    private double RateAt(DateTime now)
    {
        double rate = _stepHours.Length > 0 ? StepRate(now.TimeOfDay.Ticks / (double)TimeSpan.TicksPerHour) : _flow.Rate?.PerHour ?? 0;
        rate *= _perUnit;
        if (_month.Length > 0)
        {
            rate *= _month[now.Month - 1];
        }

        if (_weekday.Length > 0)
        {
            rate *= _weekday[((int)now.DayOfWeek + 6) % 7];
        }

        if (_hour.Length > 0)
        {
            rate *= _hour[now.Hour];
        }

        return _flow.Growth.Value == 0 ? rate : rate * Growth(now);
    }

    private double StepRate(double hour)
    {
        int step = _stepHours.Length - 1;
        for (int i = 0; i < _stepHours.Length && _stepHours[i] <= hour; i++)
        {
            step = i;
        }

        return _stepRates[step];
    }

    private double Growth(DateTime now) =>
        ExactMath.Pow(1 + _flow.Growth.Value, (now - _start).Ticks / (365.0 * TimeSpan.TicksPerDay));

    private DateTime BlockEnd(DateTime now)
    {
        DateTime hour = now.AddTicks(TimeSpan.TicksPerHour - (now.Ticks % TimeSpan.TicksPerHour));
        foreach (double step in _stepHours)
        {
            DateTime at = now.Date.AddTicks((long)(step * TimeSpan.TicksPerHour));
            if (at > now && at < hour)
            {
                hour = at;
            }
        }

        return hour;
    }
}
