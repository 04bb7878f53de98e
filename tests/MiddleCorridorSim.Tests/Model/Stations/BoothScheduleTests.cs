using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Tests.Model.Stations;

public sealed class BoothScheduleTests
{
    [Theory]
    [InlineData(10, 0.35, null, 1, 4)]
    [InlineData(10, 0.25, null, 1, 3)]
    [InlineData(10, 0.24, null, 1, 2)]
    [InlineData(3, 0.01, null, 1, 1)]
    [InlineData(3, 0, null, 1, 0)]
    [InlineData(0, 1, null, 1, 0)]
    [InlineData(8, 0.5, null, 0.5, 2)]
    [InlineData(8, 0.5, 6, 1, 6)]
    [InlineData(8, 1, 12, 1, 8)]
    public void Booths_ShareOrNumber_IsRoundedWithinThoseInstalled(int installed, double regime, int? number, double shift, int expected)
    {
        Shift given = new() { Booths = number, Manned = new Share(shift) };

        Assert.Equal(expected, BoothSchedule.Booths(installed, given, new Share(regime)));
    }

    [Fact]
    public void Booths_Unlimited_AreUnlimitedOrClosed()
    {
        Assert.Equal(int.MaxValue, BoothSchedule.Booths(null, null, Share.All));
        Assert.Equal(0, BoothSchedule.Booths(null, null, Share.None));
        Assert.Equal(5, BoothSchedule.Booths(null, new Shift { Booths = 5 }, Share.All));
    }

    [Fact]
    public void Start_RegimeWithShifts_MansByThem()
    {
        (StationRig rig, BoothSchedule schedule) = With(installed: 4, []);
        schedule.Start(Regime(0.5, Between(8, 20)));

        Assert.Equal(["0: 0 of 0", "480: 0 of 2", "1200: 0 of 0", "1920: 0 of 2"], Staff(rig, hours: 40));
    }

    [Fact]
    public void Start_ControlWithItsOwnShifts_TheyComeBeforeTheRegimes()
    {
        (StationRig rig, BoothSchedule schedule) = With(installed: 4, [Between(6, 7) with { Booths = 3 }]);
        schedule.Start(Regime(1, Between(8, 20)));

        Assert.Equal(["0: 0 of 0", "360: 0 of 3", "420: 0 of 0", "1800: 0 of 3"], Staff(rig, hours: 31));
    }

    [Fact]
    public void SetRegime_OnADate_ChangesShareAndShifts()
    {
        (StationRig rig, BoothSchedule schedule) = With(installed: 4, []);
        schedule.Start(Regime(1, Between(8, 20)));
        rig.At(600, _ => schedule.SetRegime(Regime(0.25)));

        // The old regime's shift would end at minute 1200.
        Assert.Equal(["0: 0 of 0", "480: 0 of 4", "600: 0 of 1"], Staff(rig, hours: 40));
    }

    [Fact]
    public void SetRegime_FewerBooths_TheLeavingRegimeDecidesOnWorkInHand()
    {
        (StationRig rig, BoothSchedule schedule) = With(installed: 1, []);
        schedule.Start(Regime(1) with { AtShiftEnd = ShiftEnd.Suspend });
        rig.Comes("A", 0, 20).At(10, _ => schedule.SetRegime(Regime(0) with { AtShiftEnd = ShiftEnd.Finish }));

        Assert.Equal(["0: 0 of 1", "0: 1 of 1", "10: 0 of 0"], Staff(rig, hours: 2));
        Assert.Equal(ShiftEnd.Finish, rig.Station.ShiftEnd);
    }

    [Fact]
    public void Start_ControlWithItsOwnRule_KeepsItUnderEveryRegime()
    {
        (StationRig rig, BoothSchedule schedule) = With(installed: 1, [], ShiftEnd.Requeue);
        schedule.Start(Regime(1) with { AtShiftEnd = ShiftEnd.Suspend });
        schedule.SetRegime(Regime(1) with { AtShiftEnd = ShiftEnd.Finish });

        Assert.Equal(ShiftEnd.Requeue, rig.Station.ShiftEnd);
    }

    [Fact]
    public void Withdraw_Twice_TheStaffIsBackWhenBothAreOver()
    {
        (StationRig rig, BoothSchedule schedule) = With(installed: 2, []);
        schedule.Start();
        rig.At(10, _ => schedule.Withdraw()).At(20, _ => schedule.Withdraw()).At(30, _ => schedule.Restore()).At(40, _ => schedule.Restore());

        Assert.Equal(["0: 0 of 2", "10: 0 of 0", "40: 0 of 2"], Staff(rig, hours: 1));
    }

    [Fact]
    public void Withdraw_OverTheEndOfAShift_TheShiftOfThenWorks()
    {
        (StationRig rig, BoothSchedule schedule) = With(installed: 2, [Between(0, 1) with { Booths = 2 }, Between(1, 24) with { Booths = 1 }]);
        schedule.Start();
        rig.At(30, _ => schedule.Withdraw()).At(90, _ => schedule.Restore());

        Assert.Equal(["0: 0 of 2", "30: 0 of 0", "90: 0 of 1"], Staff(rig, hours: 3));
    }

    [Fact]
    public void Fail_MoreThanTheShiftLeavesIdle_MansThoseThatWork()
    {
        (StationRig rig, BoothSchedule schedule) = With(installed: 3, [new Shift { Booths = 2 }]);
        schedule.Start();
        rig.At(10, _ => schedule.Fail()).At(20, _ => schedule.Fail()).At(30, _ => schedule.Repair()).At(40, _ => schedule.Repair());

        Assert.Equal(["0: 0 of 2", "20: 0 of 1", "30: 0 of 2"], Staff(rig, hours: 1));
    }

    [Fact]
    public void Restore_NotWithdrawn_IsRefused()
    {
        (_, BoothSchedule schedule) = With(installed: 1, []);

        Assert.Throws<InvalidOperationException>(schedule.Restore);
        Assert.Throws<InvalidOperationException>(schedule.Repair);
    }

    private static (StationRig Rig, BoothSchedule Schedule) With(int installed, IReadOnlyList<Shift> shifts, ShiftEnd? shiftEnd = null)
    {
        StationRig rig = new(installed);
        return (rig, new BoothSchedule(rig.Simulation, rig.Station, installed, (shifts, shiftEnd)));
    }

    private static StaffingRegime Regime(double manned, params Shift[] shifts) =>
        new() { Authority = "test", Manned = new Share(manned), Shifts = shifts };

    private static Shift Between(double from, double until) => new() { From = new TimeOfDay(from), Until = new TimeOfDay(until) };

    /// <summary>The states of the run, as "minute: busy of manned".</summary>
    private static IEnumerable<string> Staff(StationRig rig, double hours)
    {
        rig.Simulation.Run(TimeSpan.FromHours(hours));
        return rig.Log.Lines.Where(line => line.EndsWith("busy", StringComparison.Ordinal)).Select(line =>
        {
            string[] words = line.Split(' ');
            return $"{words[0]} {words[3]} of {words[5]}";
        });
    }
}
