using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Border;

internal sealed partial class Lane
{
    /// <summary>Takes a vehicle on, stage by stage, until it has to wait.</summary>
    /// <param name="at">How far it has come.</param>
    /// <returns>What it waits for; null when it has left.</returns>
    public Event? Next(ref Passing at)
    {
        Event? wait = null;
        while (wait is null && at.Stage != PassingStage.Left)
        {
            wait = at.Stage switch
            {
                PassingStage.Arrival => Arrive(ref at),
                PassingStage.Slot => BeginSlot(ref at),
                PassingStage.Area => TakeArea(ref at),
                PassingStage.Track => TakeTrack(ref at),
                PassingStage.Controls => Begin(ref at),
                PassingStage.Control => Meet(ref at),
                PassingStage.Booth => Work(ref at),
                PassingStage.Worked => Finish(ref at),
                PassingStage.Locomotive => ChangeLocomotive(ref at),
                _ => Depart(ref at),
            };
        }

        return wait;
    }

    private Event? Arrive(ref Passing at)
    {
        if (at.Traveller.IsClearedAhead && IsInbound)
        {
            // Its controls are done, but nobody passes a post that is closed or deserted.
            if (!_admission.IsOpen || !_post.Staffing.Presence.IsOpen)
            {
                return _admission.IsOpen ? _post.Staffing.Presence.WhenOpen() : _admission.WhenOpen(at.Traveller.Priority);
            }

            at.Traveller.IsClearedAhead = false;
            at.Stage = PassingStage.Left;
            Leave(at.Traveller, at.Arrived, 0);
            return null;
        }

        BePatient(ref at);
        if (!_hasLine && !_admission.IsOpen)
        {
            return at.Deadline != default && at.Deadline <= _world.Simulation.Now
                ? GiveUp(ref at)
                : UntilOver(in at, _admission.WhenOpen(at.Traveller.Priority));
        }

        at.Stage = _slots is null ? PassingStage.Area : PassingStage.Slot;
        return at.Visit = Limited(in at, _slots, _slots?.Arrive(at.Traveller.Priority, Untimed));
    }

    /// <summary>It sets out for the post when its slot begins; the next is called when the slot is over.</summary>
    private Event? BeginSlot(ref Passing at)
    {
        Visit slot = at.Visit!;
        if (slot.HasGivenUp)
        {
            return GiveUp(ref at);
        }

        _world.Simulation.Timeout(_slotLength).AddCallback(_ => _slots!.Leave(slot));
        at.Stage = PassingStage.Area;
        return null;
    }

    private Event? TakeArea(ref Passing at)
    {
        if (_area is { } full && full.Busy >= _data.WaitingArea && _data.WhenFull == WhenFull.TurnAway && at.Traveller is Consignment)
        {
            return TurnAway(ref at);
        }

        return at.Area = Limited(in at, _area, Take(_area, ref at, PassingStage.Track));
    }

    private Event? TakeTrack(ref Passing at)
    {
        if (at.Area is { HasGivenUp: true })
        {
            at.Area = null;
            return GiveUp(ref at);
        }

        return at.Track = Limited(in at, _tracks, Take(_tracks, ref at, PassingStage.Controls));
    }

    private static Visit? Take(Station? places, ref Passing at, PassingStage next)
    {
        at.Stage = next;
        return places?.Arrive(at.Traveller.Priority, Untimed);
    }

    private Event? Begin(ref Passing at)
    {
        if (at.Track is { HasGivenUp: true })
        {
            at.Track = null;
            return GiveUp(ref at);
        }

        at.IsPreCleared = IsPreCleared(at.Traveller);
        at.Stage = PassingStage.Control;
        return null;
    }

    /// <summary>Whether the next control concerns it, and if so, whether there is room to wait for it.</summary>
    private Event? Meet(ref Passing at)
    {
        if (at.Control == _controls.Length || at.Traveller.IsTurnedBack)
        {
            LeaveBooth(ref at);
            at.Stage = PassingStage.Locomotive;
            return null;
        }

        ControlPoint control = _controls[at.Control];
        if (!control.Checks(at.Traveller, at.IsPreCleared, out at.Service, out at.IsRefused))
        {
            at.Control++;
            return null;
        }

        at.Stage = PassingStage.Booth;
        at.Terms = control.Station.Terms;
        if (!control.IsLimited || control.Station.TryPlace())
        {
            return null;
        }

        if (control.TurnsAway(at.Traveller))
        {
            at.Traveller.IsTurnedBack = true;
            at.IsTurnedAway = true;
            at.Stage = PassingStage.Control;
            return null;
        }

        return control.Station.Place();
    }

    private Visit Work(ref Passing at)
    {
        LeaveBooth(ref at);
        ControlPoint control = _controls[at.Control];
        TimeSpan service = at.Terms == control.Station.Terms ? at.Service : control.ServiceOf(at.Traveller);
        at.Visit = control.Arrive(at.Traveller, service, at.Attempts);
        at.IsChecked = true;

        // Which control comes next is drawn later: it may be a limited one, whose place the vehicle awaits in this booth.
        at.Visit.Hold = at.Control < _lastLimited;
        at.Stage = PassingStage.Worked;
        return at.Visit;
    }

    private Event? Finish(ref Passing at)
    {
        if (at.Visit!.HasGivenUp)
        {
            _controls[at.Control].Station.Forget(at.Visit);
            at.Visit = null;
            return GiveUp(ref at);
        }

        if (at.Visit.Hold)
        {
            at.Held = at.Visit;
            at.HeldAt = at.Control;
        }
        else
        {
            _controls[at.Control].Station.Forget(at.Visit);
        }

        at.Visit = null;
        at.Traveller.IsTurnedBack = at.IsRefused;
        at.Control++;
        at.Stage = PassingStage.Control;
        return null;
    }

    private void LeaveBooth(ref Passing at)
    {
        if (at.Held is { } held)
        {
            Station station = _controls[at.HeldAt].Station;
            station.Leave(held);
            station.Forget(held);
            at.Held = null;
        }
    }

    private Event? ChangeLocomotive(ref Passing at)
    {
        if (!at.IsChecked && !at.IsTurnedAway && !_post.Staffing.Presence.IsOpen)
        {
            // No control concerns it, but nobody passes a post that is deserted.
            return _post.Staffing.Presence.WhenOpen();
        }

        at.Stage = PassingStage.Departure;
        return _data.LocomotiveChange > TimeSpan.Zero && _mode == Mode.Rail ? _world.Simulation.Timeout(_data.LocomotiveChange) : null;
    }

    private Timeout? Depart(ref Passing at)
    {
        if (at.Track is { } track)
        {
            _tracks!.Leave(track);
        }

        if (at.Area is { } area)
        {
            _area!.Leave(area);
        }

        if (at.IsTurnedAway)
        {
            return GoAway(ref at);
        }

        at.Stage = PassingStage.Left;
        DateTime now = _world.Simulation.Now;
        at.Traveller.IsClearedAhead = ClearsAhead;
        Delay.Observe((now - at.Arrived).Ticks / (double)TimeSpan.TicksPerHour, now);
        Leave(at.Traveller, at.Arrived, Fees(at.Traveller.Teu));
        return null;
    }
}
