namespace MiddleCorridorSim.Model.Stations;

/// <summary>Those of one priority who wait, in the order of arrival: a list linked through the visits themselves.</summary>
/// <param name="priority">Their priority number.</param>
internal sealed class PriorityClass(double priority)
{
    private Visit? _last;

    /// <summary>Their priority number.</summary>
    public double Priority { get; } = priority;

    /// <summary>The first of them; null when there is none.</summary>
    public Visit? First { get; private set; }

    /// <summary>Puts <paramref name="visit"/> in the order of arrival: newcomers at the end at once, those interrupted from the front.</summary>
    public void Insert(Visit visit)
    {
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
        Join(visit.Before, visit.After);
        visit.Before = null;
        visit.After = null;
    }

    private void Link(Visit? before, Visit visit, Visit? after)
    {
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
