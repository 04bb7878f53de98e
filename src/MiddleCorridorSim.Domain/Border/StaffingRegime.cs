using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Domain.Border;

/// <summary>Who staffs a border post, and what follows from it.</summary>
public sealed record StaffingRegime : Sourced
{
    /// <summary>The name for reports; the id where it is not given.</summary>
    public string? Label { get; init; }

    /// <summary>Who staffs it.</summary>
    public required string Authority { get; init; }

    /// <summary>Hours it is worked; always, where none is given. A control's own shifts come before these.</summary>
    public IReadOnlyList<Shift> Shifts { get; init; } = [];

    /// <summary>Share of the installed booths that are manned; rounded to the nearest, at least one above zero.</summary>
    [Bounds(Min = 0, Max = 1)]
    public Share Manned { get; init; } = Share.All;

    /// <summary>Factor on every service time of its controls, for work that begins under it.</summary>
    [Bounds(Min = 0, MoreThanMin = true)]
    public double ServiceFactor { get; init; } = 1;

    /// <summary>Factor on the service times of trains, in place of the general one.</summary>
    [Bounds(Min = 0, MoreThanMin = true)]
    public double? ServiceFactorRail { get; init; }

    /// <summary>Share of vehicles that controls of kind <c>inspection</c> check.</summary>
    [Bounds(Min = 0, Max = 1)]
    public Share? InspectionShare { get; init; }

    /// <summary>Time of an inspection, for controls of kind <c>inspection</c> (the factor does not touch it).</summary>
    public Distribution? InspectionTime { get; init; }

    /// <summary>Share of vehicles that controls of kind <c>scan</c> check.</summary>
    [Bounds(Min = 0, Max = 1)]
    public Share? ScanShare { get; init; }

    /// <summary>Share of vehicles cleared before arrival: they go by controls of kind <c>documents</c>.</summary>
    [Bounds(Min = 0, Max = 1)]
    public Share PreCleared { get; init; }

    /// <summary>Whether both sides' controls are done once, at the first post of the crossing: the second is then passed freely.</summary>
    public bool OneStop { get; init; }

    /// <summary>Fee for a truck that passes.</summary>
    [Bounds(Min = 0)]
    public Money TruckFee { get; init; }

    /// <summary>Fee for a TEU (or a wagon, as two) that passes by train.</summary>
    [Bounds(Min = 0)]
    public Money TeuFee { get; init; }

    /// <summary>What happens to work in hand when a booth closes.</summary>
    public ShiftEnd AtShiftEnd { get; init; }

    /// <summary>How often and how long the staff is withdrawn; never, where it is not given.</summary>
    public Withdrawal? Withdrawal { get; init; }
}
