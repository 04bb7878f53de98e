using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Model.Stations;

/// <summary>Which shift works when: the shifts of a scenario laid out over the week.</summary>
/// <remarks>
/// Times are UTC; a shift holds from its beginning on and up to, without, its end; one that ends when or before it begins ends on the
/// next day. Where two cover an hour, the later in the list counts; hours in none are closed. Without shifts it is always open.
/// </remarks>
public sealed class WorkingHours
{
    private static readonly long Week = 7 * TimeSpan.TicksPerDay;

    private readonly long[] _begins;
    private readonly Shift?[] _shifts;

    /// <summary>Lays out <paramref name="shifts"/>.</summary>
    /// <param name="shifts">The shifts; none for always open.</param>
    public WorkingHours(IReadOnlyList<Shift> shifts)
    {
        IsAlways = shifts.Count == 0;
        List<(long From, long Until, Shift Shift)> spans = [.. shifts.SelectMany(Spans)];
        List<long> begins = [];
        List<Shift?> held = [];
        foreach (long instant in spans.SelectMany(span => new[] { span.From % Week, span.Until % Week }).Distinct().Order())
        {
            Shift? shift = spans.LastOrDefault(span => Covers(span.From, span.Until, instant)).Shift;
            if (held.Count == 0 || !ReferenceEquals(held[^1], shift))
            {
                begins.Add(instant);
                held.Add(shift);
            }
        }

        if (held.Count > 1 && ReferenceEquals(held[0], held[^1]))
        {
            begins.RemoveAt(0);
            held.RemoveAt(0);
        }

        _begins = [.. begins];
        _shifts = [.. held];
    }

    /// <summary>Whether no shifts are given: it is open at all hours.</summary>
    public bool IsAlways { get; }

    /// <summary>Whether it is open at <paramref name="time"/>: a shift holds that mans anything at all.</summary>
    /// <param name="time">An instant in UTC.</param>
    public bool IsOpen(DateTime time) => IsAlways || (At(time) is { } shift && BoothSchedule.Booths(null, shift, Share.All) > 0);

    /// <summary>The shift that works at <paramref name="time"/>; null when none does.</summary>
    /// <param name="time">An instant in UTC.</param>
    public Shift? At(DateTime time) => IsAlways ? null : _shifts[SegmentAt(time)];

    /// <summary>When the next shift begins or the present one ends; null when it never changes.</summary>
    /// <param name="time">An instant in UTC; the change lies after it.</param>
    public DateTime? NextChange(DateTime time)
    {
        if (_begins.Length < 2)
        {
            return null;
        }

        long offset = OffsetOf(time);
        int next = (SegmentAt(time) + 1) % _begins.Length;
        long wait = _begins[next] - offset;
        return time.AddTicks(wait > 0 ? wait : wait + Week);
    }

    private int SegmentAt(DateTime time)
    {
        long offset = OffsetOf(time);
        int segment = _begins.Length - 1;
        while (segment > 0 && _begins[segment] > offset)
        {
            segment--;
        }

        // Before the first beginning of the week the last segment of the week before goes on.
        return _begins[segment] > offset ? _begins.Length - 1 : segment;
    }

    private static long OffsetOf(DateTime time) => ((int)time.DayOfWeek * TimeSpan.TicksPerDay) + time.TimeOfDay.Ticks;

    private static bool Covers(long from, long until, long instant) =>
        (from <= instant && instant < until) || (from <= instant + Week && instant + Week < until);

    private static IEnumerable<(long From, long Until, Shift Shift)> Spans(Shift shift)
    {
        long from = Ticks(shift.From);
        long until = Ticks(shift.Until);
        IEnumerable<DayOfWeek> days = shift.Days.Count > 0 ? shift.Days : Enum.GetValues<DayOfWeek>();
        return days.Select(day => ((int)day * TimeSpan.TicksPerDay) + from)
            .Select(begin => (begin, begin + until - from + (until <= from ? TimeSpan.TicksPerDay : 0), shift));
    }

    private static long Ticks(TimeOfDay time) => (long)Math.Round(time.Hours * 60) * TimeSpan.TicksPerMinute;
}
