using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Tests.Model.Stations;

public sealed class WorkingHoursTests
{
    // 2026-01-05 is a Monday.
    private static readonly DateTime Monday = new(2026, 1, 5, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void At_NoShifts_IsAlwaysOpenAndNeverChanges()
    {
        WorkingHours hours = new([]);

        Assert.True(hours.IsAlways && hours.IsOpen(Monday));
        Assert.Null(hours.NextChange(Monday));
    }

    [Fact]
    public void At_EveryDay_OpensAndCloses()
    {
        WorkingHours hours = new([Between(8, 20)]);

        Assert.Equal(
            ["05 08:00 open", "05 20:00 closed", "06 08:00 open", "06 20:00 closed"],
            Changes(hours, Monday, 4));
        Assert.False(hours.IsOpen(Monday));
    }

    [Fact]
    public void At_UntilNextDay_CrossesTheEndOfTheWeek()
    {
        WorkingHours hours = new([Between(20, 8, DayOfWeek.Saturday)]);

        Assert.Equal(["10 20:00 open", "11 08:00 closed", "17 20:00 open"], Changes(hours, Monday, 3));
        Assert.True(hours.IsOpen(Monday.AddDays(6)));
    }

    [Fact]
    public void At_FromEqualsUntil_IsADayAndANight()
    {
        WorkingHours hours = new([Between(6, 6, DayOfWeek.Monday)]);

        Assert.Equal(["05 06:00 open", "06 06:00 closed"], Changes(hours, Monday, 2));
    }

    [Fact]
    public void At_TwoCoverAnHour_TheLaterInTheListCounts()
    {
        Shift day = Between(0, 24) with { Booths = 1 };
        Shift rush = Between(10, 12, DayOfWeek.Wednesday) with { Booths = 5 };
        WorkingHours hours = new([day, rush]);

        Assert.Same(day, hours.At(Monday.AddHours(11)));
        Assert.Same(rush, hours.At(Monday.AddDays(2).AddHours(10)));
        Assert.Same(day, hours.At(Monday.AddDays(2).AddHours(12)));
        Assert.Equal(Monday.AddDays(2).AddHours(10), hours.NextChange(Monday));
        Assert.Equal(Monday.AddDays(9).AddHours(10), hours.NextChange(Monday.AddDays(2).AddHours(12)));
    }

    [Fact]
    public void NextChange_OneShiftAllWeek_IsNever() => Assert.Null(new WorkingHours([Between(0, 24)]).NextChange(Monday));

    private static Shift Between(double from, double until, params DayOfWeek[] days) =>
        new() { Days = days, From = new TimeOfDay(from), Until = new TimeOfDay(until) };

    private static List<string> Changes(WorkingHours hours, DateTime from, int count)
    {
        List<string> changes = [];
        DateTime time = from;
        while (changes.Count < count)
        {
            time = hours.NextChange(time)!.Value;
            changes.Add($"{time:dd HH:mm} {(hours.IsOpen(time) ? "open" : "closed")}");
        }

        return changes;
    }
}
