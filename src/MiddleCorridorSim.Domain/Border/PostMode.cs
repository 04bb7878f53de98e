using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Domain.Border;

/// <summary>What vehicles of one mode pass at a post: its controls in order, and the room to wait.</summary>
public sealed record PostMode
{
    /// <summary>The controls, in the order in which vehicles pass them.</summary>
    public Catalog<ControlId, Control> Controls { get; init; } = new();

    /// <summary>Rail: border tracks in each direction; a train holds one through all controls. Unlimited where it is not given.</summary>
    [Bounds(Min = 1)]
    public int? Tracks { get; init; }

    /// <summary>Vehicles that the post holds in each direction, waiting or served; others wait on the road before it. Unlimited where it is not given.</summary>
    [Bounds(Min = 1)]
    public int? WaitingArea { get; init; }

    /// <summary>What becomes of freight that finds the waiting area full.</summary>
    public WhenFull WhenFull { get; init; }

    /// <summary>How long freight waits before the post (for it to open, for its slot, for room) until it gives up; without end where it is not given.</summary>
    public Distribution? Patience { get; init; }

    /// <summary>How freight comes back that gave up, here or at a control, or found no room; it leaves the corridor where it is not given.</summary>
    public Retry? Retry { get; init; }

    /// <summary>Electronic queue: vehicles that are called to the post an hour in each direction; the others wait elsewhere for their slot.</summary>
    [Bounds(Min = 0, MoreThanMin = true)]
    public Rate? Slots { get; init; }

    /// <summary>Hours in which vehicles are let in, and called; always, where none is given. Who is in is served by those who are there.</summary>
    public IReadOnlyList<Shift> Hours { get; init; } = [];

    /// <summary>Rail: time for the change of locomotive and crew, after the controls.</summary>
    [Bounds(Min = 0)]
    public TimeSpan LocomotiveChange { get; init; }

    /// <summary>Fee for each vehicle that passes into the country, besides the regime's.</summary>
    [Bounds(Min = 0)]
    public Money FeeInbound { get; init; }

    /// <summary>Fee for each vehicle that passes out of the country, besides the regime's.</summary>
    [Bounds(Min = 0)]
    public Money FeeOutbound { get; init; }
}
