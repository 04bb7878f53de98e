using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>All consignments that are under way, so that none is lost: at the end of the run those left are reported.</summary>
internal sealed class ConsignmentRoll(IObserver observer)
{
    private readonly List<Consignment> _underWay = [];
    private readonly Stack<Consignment> _gone = new();
    private long _created;

    /// <summary>Creates a consignment.</summary>
    /// <param name="plan">Its flow.</param>
    /// <param name="number">How many of its flow were created before.</param>
    /// <param name="now">Now.</param>
    public Consignment Create(FlowPlan plan, long number, DateTime now)
    {
        if (!_gone.TryPop(out Consignment? consignment))
        {
            consignment = new Consignment(observer);
        }

        consignment.Become(plan, number, now);
        consignment.Rank = _created++;
        consignment.OnRoll = _underWay.Count;
        _underWay.Add(consignment);
        observer.Created(in consignment.Freight);
        return consignment;
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
        foreach (Consignment consignment in _underWay)
        {
            observer.Remaining(in consignment.Freight, consignment.IsUnroutable, now);
        }
    }
}
