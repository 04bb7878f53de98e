namespace MiddleCorridorSim.Model.Stations;

/// <summary>Those who wait, in the order in which they will be served.</summary>
/// <remarks>
/// Within one class the order is that of arrival. As a class is also begun in that order, work that was interrupted always returns to
/// its class ahead of all who have not begun. Adding a newcomer and taking the first cost O(number of classes); nothing is allocated
/// in the steady state.
/// </remarks>
/// <param name="byPriority">Whether each priority number is a class of its own; otherwise all are one.</param>
/// <param name="newClass">Makes a class of a priority number.</param>
internal sealed class WaitingLine(bool byPriority, Func<double, PriorityClass> newClass)
{
    /// <summary>Beyond this many classes the empty ones are dropped, so that priorities that are never the same do not pile up.</summary>
    private const int ManyClasses = 8;

    private readonly List<PriorityClass> _classes = [];

    /// <summary>How many wait.</summary>
    public int Count { get; private set; }

    /// <summary>Who is served next; null when nobody waits.</summary>
    public Visit? First { get; private set; }

    /// <summary>Puts <paramref name="visit"/> in its place.</summary>
    public void Add(Visit visit)
    {
        ClassOf(visit).Insert(visit);
        Count++;
        if (First is null || (byPriority ? visit.Precedes(First) : visit.Number < First.Number))
        {
            First = visit;
        }
    }

    /// <summary>Takes <paramref name="visit"/> out, wherever it stands.</summary>
    public void Remove(Visit visit)
    {
        ClassOf(visit).Remove(visit);
        Count--;
        if (ReferenceEquals(visit, First))
        {
            First = Count == 0 ? null : FirstOfClasses();
        }
    }

    private Visit? FirstOfClasses()
    {
        foreach (PriorityClass line in _classes)
        {
            if (line.First is not null)
            {
                return line.First;
            }
        }

        return null;
    }

    private PriorityClass ClassOf(Visit visit)
    {
        double priority = byPriority ? visit.Priority : 0;
        int at = 0;
        while (at < _classes.Count && _classes[at].Priority < priority)
        {
            at++;
        }

        if (at == _classes.Count || _classes[at].Priority != priority)
        {
            if (_classes.Count >= ManyClasses && _classes.RemoveAll(line => line.First is null) > 0)
            {
                return ClassOf(visit);
            }

            _classes.Insert(at, newClass(priority));
        }

        return _classes[at];
    }
}
