using MiddleCorridorSim.Domain.Operations;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>The instants of a weekly timetable.</summary>
internal sealed class WeekClock
{
    private readonly TimeSpan[] _times;

    /// <summary>A timetable; times without a day hold on every day.</summary>
    public WeekClock(IEnumerable<WeekTime> times) => _times = [.. times.SelectMany(Instants).Distinct().Order()];

    /// <summary>The first time of the table after an instant.</summary>
    public DateTime Next(DateTime after)
    {
        DateTime monday = after.Date.AddDays(-(((int)after.DayOfWeek + 6) % 7));
        foreach (TimeSpan time in _times)
        {
            if (monday + time > after)
            {
                return monday + time;
            }
        }

        return monday.AddDays(7) + _times[0];
    }

    private static IEnumerable<TimeSpan> Instants(WeekTime time)
    {
        TimeSpan ofDay = TimeSpan.FromTicks((long)(time.Time.Hours * TimeSpan.TicksPerHour));
        return time.Day is { } day
            ? [ofDay + TimeSpan.FromDays(((int)day + 6) % 7)]
            : Enumerable.Range(0, 7).Select(index => ofDay + TimeSpan.FromDays(index));
    }
}
