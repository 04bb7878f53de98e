namespace MiddleCorridorSim.Model.Stations;

/// <summary>Those of one priority who wait, in the order of arrival: a list linked through the visits themselves.</summary>
/// <remarks>
/// In a long line only the first are linked. The middle lies on a shelf, and the newest waits beside it until the next comes, because it may not be complete
/// before (<see cref="Station.Arrive"/> returns first). Who is interrupted returns to the front, ahead of all who have not begun.
/// </remarks>
/// <param name="priority">Their priority number.</param>
/// <param name="shelveAfter">How many are linked before the shelf is used; at least one.</param>
/// <param name="newShelf">Makes the shelf, when the line is long for the first time.</param>
internal sealed class PriorityClass(double priority, int shelveAfter, Func<IShelf> newShelf)
{
    private Visit? _last;
    private Visit? _newest;
    private IShelf? _shelf;
    private long _latest = -1;
    private int _linked;

    /// <summary>Their priority number.</summary>
    public double Priority { get; } = priority;

    /// <summary>The first of them; null when there is none.</summary>
    public Visit? First { get; private set; }

    private bool IsLong => _newest is not null || _shelf is { Count: > 0 };

    /// <summary>Puts <paramref name="visit"/> in the order of arrival: newcomers at the end at once, those interrupted from the front.</summary>
    public void Insert(Visit visit)
    {
        bool isNew = visit.Number > _latest;
        _latest = isNew ? visit.Number : _latest;
        if (isNew && (_linked >= shelveAfter || IsLong))
        {
            PutLast(visit);
            return;
        }

        if (_last is null || _last.Number < visit.Number)
        {
            Link(_last, visit, null);
            return;
        }

        Visit next = First!;
        while (next.Number < visit.Number)
        {
            next = next.After!;
        }

        Link(next.Before, visit, next);
    }

    /// <summary>Takes <paramref name="visit"/> out.</summary>
    public void Remove(Visit visit)
    {
        if (ReferenceEquals(visit, _newest))
        {
            _newest = null;
            return;
        }

        if (visit.IsShelved)
        {
            _shelf!.Remove(visit);
            return;
        }

        Join(visit.Before, visit.After);
        visit.Before = null;
        visit.After = null;
        _linked--;
        if (_linked <= shelveAfter / 2 && IsLong)
        {
            Refill();
        }
    }

    private void PutLast(Visit visit)
    {
        if (_newest is { } settled)
        {
            _shelf ??= newShelf();
            _shelf.Put(settled);
        }

        _newest = visit;
    }

    private void Refill()
    {
        while (_linked < shelveAfter && _shelf is { Count: > 0 } shelf)
        {
            Link(_last, shelf.Take(), null);
        }

        if (_linked < shelveAfter && _newest is { } newest)
        {
            _newest = null;
            Link(_last, newest, null);
        }
    }

    private void Link(Visit? before, Visit visit, Visit? after)
    {
        _linked++;
        Join(before, visit);
        Join(visit, after);
    }

    private void Join(Visit? before, Visit? after)
    {
        if (before is null)
        {
            First = after;
        }
        else
        {
            before.After = after;
        }

        if (after is null)
        {
            _last = before;
        }
        else
        {
            after.Before = before;
        }
    }
}
