using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>All consignments that are under way, so that none is lost: at the end of the run those left are reported.</summary>
internal sealed class ConsignmentRoll(Simulation simulation, IObserver observer)
{
    private readonly List<Consignment> _underWay = [];
    private readonly Stack<Consignment> _gone = new();
    private readonly List<TruckShelf> _shelves = [];
    private long _created;

    /// <summary>Creates a consignment.</summary>
    /// <param name="plan">Its flow.</param>
    /// <param name="number">How many of its flow were created before.</param>
    /// <param name="now">Now.</param>
    public Consignment Create(FlowPlan plan, long number, DateTime now)
    {
        Consignment consignment = New();
        consignment.Become(plan, number, now);
        consignment.Rank = _created++;
        observer.Created(in consignment.Freight);
        return consignment;
    }

    /// <summary>From how many on the middle of a line lies on a shelf.</summary>
    public int LongLine { get; set; }

    /// <summary>A shelf for the long line before a station.</summary>
    public IShelf NewShelf(Station station)
    {
        TruckShelf shelf = new(station, this);
        _shelves.Add(shelf);
        return shelf;
    }

    /// <summary>A consignment is told by numbers on a shelf of <see cref="NewShelf"/>; a later one may have the object.</summary>
    public void Shelve(Consignment consignment)
    {
        Remove(consignment);
        Forget(consignment);
    }

    /// <summary>A consignment comes back from a shelf.</summary>
    public void Unshelve(in WaitingTruck truck, WaitingJourney? journey, WaitingPattern pattern, Visit visit)
    {
        Consignment consignment = New();
        consignment.Return(in truck, journey, pattern, visit);
        consignment.Rank = truck.Rank;
    }

    /// <summary>A consignment left the corridor: delivered or turned back. The last of the list takes its place.</summary>
    public void Remove(Consignment consignment)
    {
        int at = consignment.OnRoll;
        Consignment last = _underWay[^1];
        _underWay[at] = last;
        last.OnRoll = at;
        _underWay.RemoveAt(_underWay.Count - 1);
    }

    /// <summary>Says that nobody looks at a consignment any more that left the corridor, so that a later one may have the object.</summary>
    public void Forget(Consignment consignment) => _gone.Push(consignment);

    /// <summary>Reports all that are left, in the order in which they were created.</summary>
    public void Report(DateTime now)
    {
        _underWay.Sort((a, b) => a.Rank.CompareTo(b.Rank));
        WaitingRank[] shelved = [.. _shelves.SelectMany(shelf => shelf.Ranks())];
        Array.Sort(shelved, (a, b) => a.Rank.CompareTo(b.Rank));
        int next = 0;
        foreach (Consignment consignment in _underWay)
        {
            next = Report(shelved, next, consignment.Rank, now);
            observer.Remaining(in consignment.Freight, consignment.IsUnroutable, now);
        }

        Report(shelved, next, long.MaxValue, now);
    }

    private int Report(WaitingRank[] shelved, int next, long until, DateTime now)
    {
        for (; next < shelved.Length && shelved[next].Rank < until; next++)
        {
            Freight freight = shelved[next].Freight;
            observer.Remaining(in freight, unroutable: false, now);
        }

        return next;
    }

    private Consignment New()
    {
        if (!_gone.TryPop(out Consignment? consignment))
        {
            consignment = new Consignment(simulation, observer);
        }

        consignment.OnRoll = _underWay.Count;
        _underWay.Add(consignment);
        return consignment;
    }
}
