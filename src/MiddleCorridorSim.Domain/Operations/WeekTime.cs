namespace MiddleCorridorSim.Domain.Operations;

/// <summary>A time of the week (UTC), or of every day: <c>Mon 06:00</c>, <c>06:00</c>.</summary>
/// <param name="Day">The day; every day where it is null.</param>
/// <param name="Time">The time of day.</param>
public readonly record struct WeekTime(DayOfWeek? Day, TimeOfDay Time)
{
    /// <summary>The time as written.</summary>
    public override string ToString() => Day is { } day ? $"{day.ToString()[..3]} {Time}" : Time.ToString();
}
