using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Tests.Model.Stations;

public sealed class StationShiftEndTests
{
    [Fact]
    public void Man_ZeroWithFinish_WorkIsFinishedAndTheNextWaitsForTheShift()
    {
        List<string> log = new StationRig(booths: 1, shiftEnd: ShiftEnd.Finish)
            .Comes("A", 0, 10).Comes("B", 1, 5).At(4, station => station.Man(0)).At(20, station => station.Man(1)).Run();

        Assert.Equal(
            [
                "0: 0 waiting, 0 of 1 busy", "0: 0 waiting, 1 of 1 busy", "1: 1 waiting, 1 of 1 busy",
                "10: served, waited 0, in booth 10", "10: 1 waiting, 0 of 0 busy", "10: A done", "20: 0 waiting, 1 of 1 busy",
                "25: served, waited 19, in booth 5", "25: 0 waiting, 0 of 1 busy", "25: B done",
            ],
            log);
    }

    [Fact]
    public void Man_ZeroWithSuspend_WorkStopsAndGoesOnFirst()
    {
        List<string> log = new StationRig(booths: 1, shiftEnd: ShiftEnd.Suspend)
            .Comes("A", 0, 10).Comes("B", 1, 5).At(4, station => station.Man(0)).At(20, station => station.Man(1)).Run();

        Assert.Equal(
            [
                "0: 0 waiting, 0 of 1 busy", "0: 0 waiting, 1 of 1 busy", "1: 1 waiting, 1 of 1 busy", "4: 2 waiting, 0 of 0 busy",
                "20: 1 waiting, 1 of 1 busy", "26: served, waited 16, in booth 10", "26: 0 waiting, 1 of 1 busy", "26: A done",
                "31: served, waited 25, in booth 5", "31: 0 waiting, 0 of 1 busy", "31: B done",
            ],
            log);
    }

    [Fact]
    public void Man_ZeroWithRequeue_WorkIsDoneAnewWithANewDraw()
    {
        List<string> log = new StationRig(booths: 1, shiftEnd: ShiftEnd.Requeue) { Redraw = new SevenMinutes() }
            .Comes("A", 0, 10).Comes("B", 1, 5).At(4, station => station.Man(0)).At(20, station => station.Man(1)).Run();

        // A has worked 4 minutes in vain: they count as its time in the booth.
        Assert.Equal(
            [
                "0: 0 waiting, 0 of 1 busy", "0: 0 waiting, 1 of 1 busy", "1: 1 waiting, 1 of 1 busy", "4: 2 waiting, 0 of 0 busy",
                "20: 1 waiting, 1 of 1 busy", "27: served, waited 16, in booth 11", "27: 0 waiting, 1 of 1 busy", "27: A done",
                "32: served, waited 26, in booth 5", "32: 0 waiting, 0 of 1 busy", "32: B done",
            ],
            log);
    }

    [Fact]
    public void Man_RequeueWithoutRedraw_TakesTheSameTimeAgain()
    {
        List<string> log = new StationRig(booths: 1, shiftEnd: ShiftEnd.Requeue)
            .Comes("A", 0, 10).At(4, station => station.Man(0)).At(20, station => station.Man(1)).Run();

        Assert.Equal("30: A done", log[^1]);
    }

    [Theory]
    [InlineData(ShiftEnd.Finish, "10: A done, 10: B done, 15: C done")]
    [InlineData(ShiftEnd.Suspend, "10: A done, 16: B done, 21: C done")]
    [InlineData(ShiftEnd.Requeue, "10: A done, 20: B done, 25: C done")]
    public void Man_TwoToOne_TheLaterOfTwoLosesItsBooth(ShiftEnd rule, string expected)
    {
        List<string> log = new StationRig(booths: 2, shiftEnd: rule)
            .Comes("A", 0, 10).Comes("B", 0, 10).Comes("C", 1, 5).At(4, station => station.Man(1)).Run();

        Assert.Equal(expected, string.Join(", ", Done(log)));
    }

    [Fact]
    public void Man_TwoToOneWithFinish_TheOfficerWhoStaysTakesTheNext()
    {
        List<string> log = new StationRig(booths: 2, shiftEnd: ShiftEnd.Finish)
            .Comes("A", 0, 6).Comes("B", 0, 10).Comes("C", 1, 5).At(4, station => station.Man(1)).Run();

        // A's booth stays: C takes it while B is still finished in the one that closes.
        Assert.Equal(
            [
                "0: 0 waiting, 0 of 2 busy", "0: 0 waiting, 1 of 2 busy", "0: 0 waiting, 2 of 2 busy", "1: 1 waiting, 2 of 2 busy",
                "6: served, waited 0, in booth 6", "6: 0 waiting, 2 of 2 busy", "6: A done",
                "10: served, waited 0, in booth 10", "10: 0 waiting, 1 of 1 busy", "10: B done",
                "11: served, waited 5, in booth 5", "11: 0 waiting, 0 of 1 busy", "11: C done",
            ],
            log.Where((line, i) => i == 0 || line != log[i - 1]));
    }

    [Fact]
    public void Man_UpWhileABoothIsClosing_ItStaysOpenInstead()
    {
        StationRig rig = new StationRig(booths: 1, shiftEnd: ShiftEnd.Finish)
            .Comes("A", 0, 10).Comes("B", 1, 5).At(4, station => station.Man(0)).At(6, station => station.Man(1));

        Assert.Equal(["10: A done", "15: B done"], Done(rig.Run()));
    }

    [Fact]
    public void Man_SameNumberAgain_ChangesNothing()
    {
        StationRig rig = new StationRig(booths: 2, shiftEnd: ShiftEnd.Finish)
            .Comes("A", 0, 4).Comes("B", 0, 20).Comes("C", 6, 3)
            .At(3, station => station.Man(1)).At(5, station => station.Man(1));

        Assert.Equal(["4: A done", "9: C done", "20: B done"], Done(rig.Run()));
    }

    [Theory]
    [InlineData(ShiftEnd.Suspend)]
    [InlineData(ShiftEnd.Requeue)]
    public void Man_ZeroInTheInstantWorkEnds_TheWorkIsOver(ShiftEnd rule)
    {
        List<string> log = new StationRig(booths: 1, shiftEnd: rule).Comes("A", 0, 10).At(10, station => station.Man(0)).Run();

        Assert.Equal("10: A done", log[^1]);
    }

    [Fact]
    public void Man_ZeroInTheInstantWorkBegan_NothingIsDrawnAnew()
    {
        StationRig rig = new(booths: 1, shiftEnd: ShiftEnd.Requeue);
        Visit visit = rig.Station.Arrive(1, StationRig.Minutes(10), new SevenMinutes());
        rig.Station.Man(0);
        rig.At(5, station => station.Man(1));

        Assert.Equal(["15: served, waited 5, in booth 10", "15: 0 waiting, 0 of 1 busy"], rig.Run()[^2..]);
        Assert.Equal((0, StationRig.Start.AddMinutes(5)), (visit.Redraws, visit.Started));
    }

    [Theory]
    [InlineData(ShiftEnd.Finish)]
    [InlineData(ShiftEnd.Suspend)]
    [InlineData(ShiftEnd.Requeue)]
    public void Man_ZeroWithAHeldBooth_ItClosesWhenTheVisitorLeaves(ShiftEnd rule)
    {
        List<string> log = new StationRig(booths: 1, shiftEnd: rule)
            .ComesAndStays("A", 0, 2, 8).Comes("B", 1, 5).At(4, station => station.Man(0)).At(20, station => station.Man(1)).Run();

        Assert.Equal(
            [
                "0: 0 waiting, 0 of 1 busy", "0: 0 waiting, 1 of 1 busy", "1: 1 waiting, 1 of 1 busy", "2: A done",
                "10: served, waited 0, in booth 10", "10: 1 waiting, 0 of 0 busy", "10: A gone", "20: 0 waiting, 1 of 1 busy",
                "25: served, waited 19, in booth 5", "25: 0 waiting, 0 of 1 busy", "25: B done",
            ],
            log);
    }

    [Fact]
    public void Arrive_PreemptingAfterTheShift_DoesNotMakeTheOfficerStay()
    {
        List<string> log = new StationRig(booths: 1, Discipline.Preemptive, ShiftEnd.Finish)
            .Comes("A", 0, 10, 2).Comes("B", 6, 5, 1).At(4, station => station.Man(0)).At(20, station => station.Man(1)).Run();

        Assert.Equal(["10: A done", "25: B done"], Done(log));
    }

    [Fact]
    public void Man_UnlimitedToZeroAndBack_AllStopAndGoOn()
    {
        List<string> log = new StationRig(booths: null, shiftEnd: ShiftEnd.Suspend)
            .Comes("A", 0, 10).Comes("B", 1, 5).At(4, station => station.Man(0)).At(20, station => station.Man(int.MaxValue)).Run();

        Assert.Equal(["22: B done", "26: A done"], Done(log));
    }

    [Fact]
    public void Equip_FewerThanBusy_WorkStopsWhateverTheRuleAndGoesOn()
    {
        List<string> log = new StationRig(booths: 2, shiftEnd: ShiftEnd.Finish)
            .Comes("A", 0, 10).Comes("B", 0, 10).At(4, station => station.Equip(1)).At(7, station => station.Equip(2)).Run();

        Assert.Equal(["10: A done", "13: B done"], Done(log));
    }

    [Fact]
    public void Equip_WhileABoothIsClosing_ThatWorkStopsToo()
    {
        List<string> log = new StationRig(booths: 1, shiftEnd: ShiftEnd.Finish)
            .Comes("A", 0, 10).At(2, station => station.Man(0)).At(4, station => station.Equip(0)).At(7, station => station.Equip(1))
            .At(20, station => station.Man(1)).Run();

        Assert.Equal(["26: A done"], Done(log));
    }

    [Fact]
    public void Equip_MoreThanManned_MovesTheOfficersToBoothsThatWork()
    {
        List<string> log = new StationRig(booths: 2).Comes("A", 0, 10).Comes("B", 0, 10).At(4, station => station.Equip(3)).Run();

        Assert.Equal(["10: A done", "10: B done"], Done(log));
    }

    [Fact]
    public void Man_Negative_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new StationRig(booths: 1).Station.Man(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StationRig(booths: 1).Station.Equip(-1));
    }

    private static IEnumerable<string> Done(List<string> log) => log.Where(line => line.EndsWith("done", StringComparison.Ordinal));

    private sealed class SevenMinutes : IRedraw
    {
        public TimeSpan Redraw(Visit visit) => StationRig.Minutes(7);
    }
}
