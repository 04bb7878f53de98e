using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Tests.Model.Stations;

public sealed class StationTests
{
    [Fact]
    public void Arrive_TwoVisitorsOneBooth_SecondWaits()
    {
        List<string> log = new StationRig(booths: 1).Comes("A", 0, 10).Comes("B", 4, 5).Run();

        Assert.Equal(
            [
                "0: 0 waiting, 0 of 1 busy", "0: 0 waiting, 1 of 1 busy", "4: 1 waiting, 1 of 1 busy",
                "10: served, waited 0, in booth 10", "10: 0 waiting, 1 of 1 busy", "10: A done",
                "15: served, waited 6, in booth 5", "15: 0 waiting, 0 of 1 busy", "15: B done",
            ],
            log);
    }

    [Fact]
    public void Arrive_UnlimitedBooths_NobodyWaits()
    {
        List<string> log = new StationRig(booths: null).Comes("A", 0, 10).Comes("B", 4, 5).Run();

        Assert.Equal(
            [
                "0: 0 waiting, 0 of 0 busy", "0: 0 waiting, 1 of 1 busy", "4: 0 waiting, 2 of 2 busy",
                "9: served, waited 0, in booth 5", "9: 0 waiting, 1 of 1 busy", "9: B done",
                "10: served, waited 0, in booth 10", "10: 0 waiting, 0 of 0 busy", "10: A done",
            ],
            log);
    }

    [Theory]
    [InlineData(Discipline.Fifo, "A B C D")]
    [InlineData(Discipline.Priority, "A D B C")]
    [InlineData(Discipline.Preemptive, "D A B C")]
    public void Arrive_SmallerPriorityLast_IsServedAsTheDisciplineSays(Discipline discipline, string order)
    {
        StationRig rig = new StationRig(booths: 1, discipline).Comes("A", 0, 10, 2).Comes("B", 1, 10, 2).Comes("C", 2, 10, 2).Comes("D", 3, 4, 1);

        IEnumerable<string> done = rig.Run().Where(line => line.EndsWith("done", StringComparison.Ordinal)).Select(line => line.Split(' ')[1]);

        Assert.Equal(order, string.Join(' ', done));
    }

    [Fact]
    public void Arrive_Preempting_ResumesTheInterruptedWorkAheadOfItsClass()
    {
        List<string> log = new StationRig(booths: 1, Discipline.Preemptive)
            .Comes("A", 0, 10, 2).Comes("B", 1, 10, 2).Comes("C", 4, 3, 1).Run();

        Assert.Equal(
            [
                "0: 0 waiting, 0 of 1 busy", "0: 0 waiting, 1 of 1 busy", "1: 1 waiting, 1 of 1 busy", "4: 2 waiting, 1 of 1 busy",
                "7: served, waited 0, in booth 3", "7: 1 waiting, 1 of 1 busy", "7: C done",
                "13: served, waited 3, in booth 10", "13: 0 waiting, 1 of 1 busy", "13: A done",
                "23: served, waited 12, in booth 10", "23: 0 waiting, 0 of 1 busy", "23: B done",
            ],
            log);
    }

    [Fact]
    public void Arrive_SamePriorityOrWorkThatEndsNow_IsNotPreempted()
    {
        List<string> log = new StationRig(booths: 1, Discipline.Preemptive)
            .Comes("A", 0, 10, 2).Comes("B", 4, 3, 2).Comes("C", 10, 3, 1).Run();

        Assert.Equal(["10: A done", "13: C done", "16: B done"], log.Where(line => line.EndsWith("done", StringComparison.Ordinal)));
    }

    [Fact]
    public void Leave_Untimed_HoldsTheBoothUntilThen()
    {
        List<string> log = new StationRig(booths: 1).ComesAndStays("A", 0, -1, 8).ComesAndStays("B", 1, -1, 2).Run();

        Assert.Equal(
            [
                "0: 0 waiting, 0 of 1 busy", "0: 0 waiting, 1 of 1 busy", "0: A done", "1: 1 waiting, 1 of 1 busy",
                "8: served, waited 0, in booth 8", "8: 0 waiting, 1 of 1 busy", "8: A gone", "8: B done",
                "10: served, waited 7, in booth 2", "10: 0 waiting, 0 of 1 busy", "10: B gone",
            ],
            log);
    }

    [Fact]
    public void Leave_Held_BlocksTheBoothAfterTheService()
    {
        List<string> log = new StationRig(booths: 1).ComesAndStays("A", 0, 5, 3).Comes("B", 1, 2).Run();

        Assert.Equal(
            [
                "0: 0 waiting, 0 of 1 busy", "0: 0 waiting, 1 of 1 busy", "1: 1 waiting, 1 of 1 busy", "5: A done",
                "8: served, waited 0, in booth 8", "8: 0 waiting, 1 of 1 busy", "8: A gone",
                "10: served, waited 7, in booth 2", "10: 0 waiting, 0 of 1 busy", "10: B done",
            ],
            log);
    }

    [Fact]
    public void Leave_NotHolding_IsRefused()
    {
        StationRig rig = new(booths: 1);
        Visit visit = rig.Station.Arrive(1, StationRig.Minutes(5));

        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => rig.Station.Leave(visit));

        Assert.Contains("station:test", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancel_WaitingAndInBooth_LeaveUnserved()
    {
        StationRig rig = new(booths: 1);
        Visit first = rig.Station.Arrive(1, StationRig.Minutes(10));
        Visit second = rig.Station.Arrive(1, StationRig.Minutes(10));
        rig.Comes("C", 0, 10).At(2, station => station.Cancel(second)).At(4, station => station.Cancel(first));

        List<string> log = rig.Run();

        Assert.Equal(
            [
                "0: 0 waiting, 1 of 1 busy", "0: 1 waiting, 1 of 1 busy", "0: 2 waiting, 1 of 1 busy", "2: 1 waiting, 1 of 1 busy",
                "4: 0 waiting, 1 of 1 busy", "14: served, waited 4, in booth 10", "14: 0 waiting, 0 of 1 busy", "14: C done",
            ],
            log);
        Assert.False(first.IsTriggered || second.IsTriggered);
        Assert.False(rig.Station.Cancel(first));
    }

    [Fact]
    public void Arrive_PriorityNotANumber_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new StationRig(booths: 1).Station.Arrive(double.NaN, TimeSpan.Zero));

    [Fact]
    public void Arrive_ManyPriorities_AreServedInTheirOrder()
    {
        StationRig rig = new(booths: 1, Discipline.Priority);
        for (int i = 0; i < 40; i++)
        {
            rig.Comes($"{(i * 17) % 40:00}", 0, 1, (i * 17) % 40);
        }

        string[] done = [.. rig.Run().Where(line => line.EndsWith("done", StringComparison.Ordinal)).Select(line => line.Split(' ')[1])];

        // All come at minute 0; the first, of priority 0, is in the booth before the others are there.
        Assert.Equal(Enumerable.Range(0, 40).Select(i => $"{i:00}"), done);
    }
}
