using System.Diagnostics.CodeAnalysis;
using MiddleCorridorSim.Model.Border;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>What one traveller goes through at a place, between two arcs: its terminal, then the lanes of its post.</summary>
internal struct Stop
{
    private IEnumerator<Event>? _terminal;
    private Lane? _inbound;
    private Lane? _outbound;
    private Passing _passing;

    /// <summary>A traveller stops at a place, or at the same place again.</summary>
    /// <param name="traveller">Who stops there.</param>
    /// <param name="place">The place.</param>
    /// <param name="way">How it came and how it goes on; null where the journey begins or ends.</param>
    /// <param name="isAgain">Whether it was sent back here to choose again, so that it does not enter the place a second time.</param>
    public void Enter(Traveller traveller, Place place, (Arc? Before, Arc? After) way, bool isAgain)
    {
        Leave();
        if (!place.HasFacilities)
        {
            return;
        }

        (Arc? before, Arc? after) = way;
        FlowPlan plan = traveller.Plan!;
        _inbound = isAgain ? null : Crossing.Inbound(plan, place, before, after);
        _outbound = Crossing.Outbound(plan, place, after);
        bool isWorked = isAgain && plan.IsWholeVehicle
            ? before is not null && after is not null && VehicleCall.ChangesGauge(before, after)
            : TerminalFacilities.IsUsed(plan, isAgain ? null : before, after)
                || (!isAgain && traveller is Consignment && place.Terminal is { } terminal && terminal.PassesGate(plan, before, after));
        _terminal = isWorked
            ? place.Terminal?.Change(traveller, plan, isAgain && !plan.IsWholeVehicle ? null : before, after).GetEnumerator()
            : null;
    }

    /// <summary>Nobody stops, or no longer.</summary>
    public void Leave()
    {
        _terminal = null;
        _inbound = null;
        _outbound = null;
        _passing.Clear();
    }

    /// <summary>Whether there is nothing to go through.</summary>
    public readonly bool IsNothing => _terminal is null && _inbound is null && _outbound is null;

    /// <summary>The lane that it is in.</summary>
    [UnscopedRef]
    public ref Passing Passing => ref _passing;

    /// <summary>Whether its traveller is at the same point of the same stop as another one, and no terminal works on it.</summary>
    public readonly bool IsLike(in Stop other) =>
        _terminal is null && _inbound == other._inbound && _outbound == other._outbound && _passing.IsLike(in other._passing);

    /// <summary>Goes on: what it waits for next, or null when it is through, or was turned back.</summary>
    /// <param name="traveller">Whose stop it is.</param>
    /// <param name="now">Now.</param>
    public Event? Next(Traveller traveller, DateTime now)
    {
        if (_terminal is not null)
        {
            if (_terminal.MoveNext())
            {
                return _terminal.Current;
            }

            _terminal = null;
        }

        while (true)
        {
            if (_passing.Next() is { } wait)
            {
                return wait;
            }

            if ((_inbound ?? _outbound) is not { } lane || traveller.IsTurnedBack)
            {
                return null;
            }

            _passing.Arrive(lane, traveller, now);
            _outbound = _inbound is null ? null : _outbound;
            _inbound = null;
        }
    }
}
