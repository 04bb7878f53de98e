using System.Text.Json.Nodes;
using MiddleCorridorSim.Results.Collecting;

namespace MiddleCorridorSim.Tests.Results.Collecting;

public sealed class WeekTallyTests
{
    private static readonly DateTime s_monday = new(2026, 1, 5, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void HourOf_Instants_CountFromMondayMidnight()
    {
        Assert.Equal(0, WeekTally.HourOf(s_monday.Ticks));
        Assert.Equal(167, WeekTally.HourOf(s_monday.AddHours(-1).Ticks));
        Assert.Equal(25, WeekTally.HourOf(s_monday.AddDays(7).AddHours(25.9).Ticks));
    }

    [Fact]
    public void Hold_LevelsOverHours_AreSharedOutByHour()
    {
        WeekTally week = new(s_monday.Ticks);

        week.Hold(4, 2, s_monday.AddMinutes(30).Ticks);
        week.Hold(2, 1, s_monday.AddMinutes(90).Ticks);

        double[] ticks = WeekTally.TicksByHour(new MeasuredTime(s_monday.Ticks, s_monday.AddHours(2).Ticks));
        JsonObject told = JsonNode.Parse(WeekTally.ToJson([(week, true)], ticks))!.AsObject();
        Assert.Equal([3.0, 1.0], told["waiting"]!.AsArray().Take(2).Select(hour => (double)hour!));
        Assert.Equal([1.5, 0.5], told["manned"]!.AsArray().Take(2).Select(hour => (double)hour!));
        Assert.Null(told["waiting"]![2]);
    }

    [Fact]
    public void Hold_LevelOverWeeks_IsTheSameInEveryHour()
    {
        DateTime start = s_monday.AddHours(50.25);
        WeekTally week = new(start.Ticks);

        week.Hold(3, 1, start.AddMinutes(10).Ticks);
        week.Hold(3, 1, start.AddDays(45).AddMinutes(7).Ticks);

        double[] ticks = WeekTally.TicksByHour(new MeasuredTime(start.Ticks, start.AddDays(45).AddMinutes(7).Ticks));
        JsonObject told = JsonNode.Parse(WeekTally.ToJson([(week, false)], ticks))!.AsObject();
        Assert.All(told["waiting"]!.AsArray(), hour => Assert.Equal(3, (double)hour!));
        Assert.All(told["manned"]!.AsArray(), hour => Assert.Equal(0, (double)hour!));
    }

    [Fact]
    public void Hold_BeforeTheMeasuredTime_CountsNothing()
    {
        WeekTally week = new(s_monday.Ticks);

        week.Hold(9, 9, s_monday.AddDays(-3).Ticks);
        week.Hold(1, 1, s_monday.AddHours(1).Ticks);

        Assert.Equal(TimeSpan.TicksPerHour, week.Waiting.Sum());
    }
}
