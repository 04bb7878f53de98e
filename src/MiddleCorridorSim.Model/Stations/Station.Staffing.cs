using MiddleCorridorSim.Domain.Border;

namespace MiddleCorridorSim.Model.Stations;

public sealed partial class Station
{
    /// <summary>From now on so many booths are manned.</summary>
    /// <remarks>
    /// Idle booths close first. Of those at work, the booths of the visitors who are to be served last close, by the rule of
    /// <see cref="ShiftEnd"/>: the work is finished, or goes back to the line. A visitor who only stands in a booth (untimed, or held
    /// after its service) cannot be sent back; its booth closes when it leaves. When booths open again, those that were to close stay
    /// open first.
    /// </remarks>
    /// <param name="booths">Not negative; <see cref="int.MaxValue"/> for an unlimited number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="booths"/> is negative.</exception>
    public void Man(int booths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(booths);
        int before = Open;
        _staffed = booths;
        Adjust(before, ShiftEnd);
        Settle();
    }

    /// <summary>From now on so many booths are in working order; work beyond that stops and goes on later from where it stopped.</summary>
    /// <remarks>Officers of a broken booth move to one that works, if there is one. Who only stands in a booth stays there.</remarks>
    /// <param name="booths">Not negative; <see cref="int.MaxValue"/> for an unlimited number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="booths"/> is negative.</exception>
    public void Equip(int booths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(booths);
        int before = Open;
        _inOrder = booths;
        Adjust(before, ShiftEnd.Suspend);
        if (Busy > _inOrder)
        {
            foreach (Visit visit in _booths.LastServed(Busy - _inOrder, closing: true))
            {
                Close(visit, ShiftEnd.Suspend);
            }
        }

        Settle();
    }

    /// <summary>From now on service times follow other terms (another regime, a slower post): those of work that begins are asked for again.</summary>
    /// <remarks>Work in hand, and work that was interrupted, keeps the time that is left of it.</remarks>
    public void ChangeTerms() => Terms++;

    private void Adjust(int before, ShiftEnd rule)
    {
        if (_booths.Staying > Open)
        {
            foreach (Visit visit in _booths.LastServed(_booths.Staying - Open, closing: false))
            {
                Close(visit, rule);
            }
        }
        else if (Open > before && _booths.Closing > 0)
        {
            Reopen(Open - before);
        }
    }

    private void Close(Visit visit, ShiftEnd rule)
    {
        if (rule == ShiftEnd.Finish || !OccupiedBooths.CanInterrupt(visit, Now))
        {
            _booths.MarkClosing(visit, true);
        }
        else
        {
            Interrupt(visit, anew: rule == ShiftEnd.Requeue);
        }
    }

    /// <summary>Booths that were to close stay open instead, those of the visitors to be served first before others.</summary>
    private void Reopen(int count)
    {
        Visit[] closing = _booths.LastServed(int.MaxValue, closing: true);
        for (int i = closing.Length - 1; i >= 0 && count > 0; i--, count--)
        {
            _booths.MarkClosing(closing[i], false);
        }
    }
}
