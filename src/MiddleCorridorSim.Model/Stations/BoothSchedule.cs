using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Model.Stations;

/// <summary>Decides how many booths of a station are manned, and tells the station whenever that changes.</summary>
/// <remarks>
/// The number follows from the booths installed, the shift that works now (the station's own shifts before the regime's), the regime's
/// share, withdrawals of the staff, and booths that have failed. Booths that are out of order take no staff: if fewer work than the
/// shift would man, those are manned.
/// </remarks>
public sealed class BoothSchedule
{
    private readonly Simulation _simulation;
    private readonly Station _station;
    private readonly int? _installed;
    private readonly WorkingHours _ownHours;
    private readonly ShiftEnd? _ownShiftEnd;
    private readonly Action<Event> _turn;
    private WorkingHours _hours;
    private Share _share = Share.All;
    private Event? _next;
    private int _withdrawals;
    private int _failed;

    /// <summary>Prepares the schedule of a station; nothing happens before <see cref="Start"/>.</summary>
    /// <param name="simulation">The simulation.</param>
    /// <param name="station">The station.</param>
    /// <param name="installed">Booths installed; null where they are unlimited.</param>
    /// <param name="own">The station's own shifts, none for those of the regime; and its own rule for their end, null for the regime's.</param>
    public BoothSchedule(Simulation simulation, Station station, int? installed, (IReadOnlyList<Shift> Shifts, ShiftEnd? ShiftEnd) own)
    {
        _simulation = simulation;
        _station = station;
        _installed = installed;
        _ownHours = new WorkingHours(own.Shifts);
        _ownShiftEnd = own.ShiftEnd;
        _hours = _ownHours;
        _turn = Turn;
    }

    /// <summary>Booths installed; null where they are unlimited.</summary>
    public int? Installed => _installed;

    /// <summary>Begins, at the start of the run.</summary>
    /// <param name="regime">Who staffs the station at first; null for a place without a regime, which mans all that its own shifts say.</param>
    public void Start(StaffingRegime? regime = null)
    {
        if (_ownShiftEnd is { } rule)
        {
            _station.ShiftEnd = rule;
        }

        if (regime is not null)
        {
            Adopt(regime);
        }

        Plan();
    }

    /// <summary>Another regime takes over now; the rule of the one that leaves decides what happens to work in hand.</summary>
    /// <param name="regime">The regime.</param>
    public void SetRegime(StaffingRegime regime)
    {
        ShiftEnd outgoing = _station.ShiftEnd;
        Adopt(regime);
        ShiftEnd incoming = _station.ShiftEnd;
        _station.ShiftEnd = outgoing;
        Plan();
        _station.ShiftEnd = incoming;
    }

    /// <summary>Service times follow other terms from now on.</summary>
    public void ChangeTerms() => _station.ChangeTerms();

    /// <summary>The staff is withdrawn; withdrawals for several reasons add up, and the staff is back when all are over.</summary>
    public void Withdraw()
    {
        _withdrawals++;
        Apply();
    }

    /// <summary>The staff returns from a withdrawal.</summary>
    /// <exception cref="InvalidOperationException">It was not withdrawn.</exception>
    public void Restore()
    {
        _withdrawals = OneLess(_withdrawals, "a withdrawal to end");
        Apply();
    }

    /// <summary>A booth fails. Work that loses its booth stops and goes on from where it stopped when there is one again.</summary>
    public void Fail()
    {
        _failed++;
        Equip();
    }

    /// <summary>A booth is repaired.</summary>
    /// <exception cref="InvalidOperationException">None had failed.</exception>
    public void Repair()
    {
        _failed = OneLess(_failed, "a failed booth to repair");
        Equip();
    }

    /// <summary>Booths that a shift mans: its number, or its share and the regime's of those installed.</summary>
    /// <remarks>Shares are rounded to the nearest whole booth, at least one above zero.</remarks>
    /// <param name="installed">Booths installed; null where they are unlimited.</param>
    /// <param name="shift">The shift; null where no shifts are given.</param>
    /// <param name="share">The regime's share. It does not touch a number that a shift gives.</param>
    public static int Booths(int? installed, Shift? shift, Share share)
    {
        if (shift?.Booths is { } number)
        {
            return Math.Min(number, installed ?? int.MaxValue);
        }

        double part = share.Value * (shift?.Manned.Value ?? 1);
        if (part <= 0 || installed == 0)
        {
            return 0;
        }

        // A share such as 35 % of 10 is a hair off one half in binary; half a booth is rounded up all the same.
        return installed is { } all ? Math.Min(all, Math.Max(1, (int)((all * part) + 0.5 + 1e-9))) : int.MaxValue;
    }

    private void Adopt(StaffingRegime regime)
    {
        _hours = _ownHours.IsAlways ? new WorkingHours(regime.Shifts) : _ownHours;
        _share = regime.Manned;
        _station.ShiftEnd = _ownShiftEnd ?? regime.AtShiftEnd;
    }

    /// <summary>Sets the number of now, and the alarm for the next turn of the shifts.</summary>
    private void Plan()
    {
        Apply();
        _next = null;
        if (_hours.NextChange(_simulation.Now) is { } change)
        {
            _next = new Timeout(_simulation, change - _simulation.Now);
            _next.AddCallback(_turn);
        }
    }

    private void Turn(Event alarm)
    {
        // An alarm that was set before the regime changed is not heeded.
        if (ReferenceEquals(alarm, _next))
        {
            Plan();
        }
    }

    private void Apply() => _station.Man(_withdrawals > 0 ? 0 : Scheduled(_simulation.Now));

    private int Scheduled(DateTime now)
    {
        Shift? shift = _hours.At(now);
        return shift is null && !_hours.IsAlways ? 0 : Booths(_installed, shift, _share);
    }

    private void Equip() => _station.Equip(_installed is { } all ? Math.Max(0, all - _failed) : int.MaxValue);

    private int OneLess(int count, string expected) => count > 0
        ? count - 1
        : throw new InvalidOperationException($"{_station.Name}: expected {expected}, found none, at {_simulation.Now:s}.");
}
