using MiddleCorridorSim.Domain.Border;

namespace MiddleCorridorSim.Model.Stations;

/// <summary>Those who stand in booths, and which of these booths close as soon as they are free.</summary>
/// <param name="byPriority">Whether priority counts before arrival when booths are chosen to close; otherwise arrival alone.</param>
internal sealed class OccupiedBooths(bool byPriority)
{
    private readonly List<Visit> _visits = [];

    /// <summary>How many booths are occupied.</summary>
    public int Count => _visits.Count;

    /// <summary>How many of them close as soon as they are free.</summary>
    public int Closing { get; private set; }

    /// <summary>How many of them stay open.</summary>
    public int Staying => _visits.Count - Closing;

    /// <summary>Gives <paramref name="visit"/> a booth.</summary>
    public void Add(Visit visit)
    {
        visit.Booth = _visits.Count;
        _visits.Add(visit);
    }

    /// <summary>Frees the booth of <paramref name="visit"/>; one that was closing is closed.</summary>
    public void Remove(Visit visit)
    {
        MarkClosing(visit, false);
        Visit last = _visits[^1];
        _visits[visit.Booth] = last;
        last.Booth = visit.Booth;
        _visits.RemoveAt(_visits.Count - 1);
        visit.Booth = -1;
    }

    /// <summary>Says whether the booth of <paramref name="visit"/> closes as soon as it is free.</summary>
    public void MarkClosing(Visit visit, bool closing)
    {
        if (visit.Closing != closing)
        {
            visit.Closing = closing;
            Closing += closing ? 1 : -1;
        }
    }

    /// <summary>Of those whose work can be interrupted now and whose booth stays open, the one to be served last; null if there is none.</summary>
    public Visit? LastInterruptible(long now)
    {
        Visit? last = null;
        foreach (Visit visit in _visits)
        {
            if (!visit.Closing && CanInterrupt(visit, now) && (last is null || last.Precedes(visit)))
            {
                last = visit;
            }
        }

        return last;
    }

    /// <summary>The <paramref name="count"/> of those whose booths are closing or not who are to be served last, the last of all first.</summary>
    /// <remarks>Allocates: for the end of shifts and breakdowns, not for every visit.</remarks>
    public Visit[] LastServed(int count, bool closing)
    {
        Visit[] chosen = [.. _visits.Where(visit => visit.Closing == closing)];
        Array.Sort(chosen, (a, b) => ReferenceEquals(a, b) ? 0 : Precedes(a, b) ? 1 : -1);
        return chosen.Length > count ? chosen[..count] : chosen;
    }

    /// <summary>Those whose work is under way now, that which ends at this instant apart.</summary>
    public IEnumerable<Visit> AtWork(long now) => _visits.Where(visit => CanInterrupt(visit, now));

    /// <summary>Whether work can be stopped now: not that which ends at this instant, and not a visitor who only stands in the booth.</summary>
    public static bool CanInterrupt(Visit visit, long now) => visit.Ending is not null && visit.Due > now;

    private bool Precedes(Visit a, Visit b) => byPriority ? a.Precedes(b) : a.Number < b.Number;
}
