using System.Text.Json.Nodes;

namespace MiddleCorridorSim.Results.Collecting;

/// <summary>Vehicles waiting and booths manned at one group of booths, by hour of the week.</summary>
/// <remarks>
/// Of fixed size whatever the length of the run: 168 hours from Monday 00:00 UTC. A change within the hour costs one comparison;
/// a level that holds for weeks is added a week at a time.
/// </remarks>
internal sealed class WeekTally(long from)
{
    /// <summary>The hours of a week.</summary>
    public const int Hours = 168;

    private const long Week = TimeSpan.TicksPerDay * 7;
    private readonly double[] _waiting = new double[Hours];
    private readonly double[] _manned = new double[Hours];
    private long _changed = from;
    private long _hourEnd = from;
    private int _hour;

    /// <summary>Booths manned times ticks, by hour.</summary>
    public IReadOnlyList<double> Manned => _manned;

    /// <summary>Vehicles waiting times ticks, by hour.</summary>
    public IReadOnlyList<double> Waiting => _waiting;

    /// <summary>The levels held until <paramref name="at"/>.</summary>
    public void Hold(int waiting, int manned, long at)
    {
        if (at <= _hourEnd)
        {
            Add(waiting, manned, at);
            return;
        }

        Add(waiting, manned, _hourEnd);
        for (; at - _changed >= Week; _changed += Week)
        {
            AddWeek(waiting, manned);
        }

        while (_changed < at)
        {
            _hour = HourOf(_changed);
            _hourEnd = _changed - (_changed % TimeSpan.TicksPerHour) + TimeSpan.TicksPerHour;
            Add(waiting, manned, Math.Min(at, _hourEnd));
        }
    }

    /// <summary>The hour of the week of an instant, from 0 on Monday at midnight.</summary>
    /// <remarks>Day one of the calendar, tick zero, is a Monday.</remarks>
    public static int HourOf(long ticks) => (int)(ticks / TimeSpan.TicksPerHour % Hours);

    /// <summary>How many ticks of the measured time fall into each hour of the week.</summary>
    public static double[] TicksByHour(MeasuredTime time)
    {
        WeekTally whole = new(time.From);
        whole.Hold(1, 0, Math.Max(time.From, time.Until));
        return whole._waiting;
    }

    /// <summary>The means of several groups together, as JSON.</summary>
    /// <param name="groups">The groups, and whether their manned booths count.</param>
    /// <param name="ticks">Ticks measured by hour.</param>
    public static string ToJson(IReadOnlyList<(WeekTally Week, bool Counts)> groups, double[] ticks)
    {
        JsonArray Means(Func<WeekTally, double[]> of, bool all) => [.. Enumerable.Range(0, Hours).Select(hour => ticks[hour] > 0
            ? (JsonNode)JsonValue.Create(Math.Round(groups.Where(group => all || group.Counts).Sum(group => of(group.Week)[hour]) / ticks[hour], 4))
            : null)];
        return new JsonObject { ["waiting"] = Means(week => week._waiting, all: true), ["manned"] = Means(week => week._manned, all: false) }.ToJsonString();
    }

    private void Add(int waiting, int manned, long at)
    {
        if (at > _changed)
        {
            long ticks = at - _changed;
            _waiting[_hour] += (double)waiting * ticks;
            _manned[_hour] += (double)manned * ticks;
            _changed = at;
        }
    }

    private void AddWeek(int waiting, int manned)
    {
        for (int hour = 0; hour < Hours; hour++)
        {
            _waiting[hour] += (double)waiting * TimeSpan.TicksPerHour;
            _manned[hour] += (double)manned * TimeSpan.TicksPerHour;
        }
    }
}
