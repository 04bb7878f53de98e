using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>All consignments that are under way, so that none is lost: at the end of the run those left are reported.</summary>
internal sealed class ConsignmentRoll(IObserver observer)
{
    private Consignment? _first;
    private Consignment? _last;

    /// <summary>A consignment was created.</summary>
    public void Add(Consignment consignment)
    {
        consignment.Previous = _last;
        if (_last is null)
        {
            _first = consignment;
        }
        else
        {
            _last.Next = consignment;
        }

        _last = consignment;
        observer.Created(in consignment.Freight);
    }

    /// <summary>A consignment left the corridor: delivered or turned back.</summary>
    public void Remove(Consignment consignment)
    {
        if (consignment.Previous is { } previous)
        {
            previous.Next = consignment.Next;
        }
        else
        {
            _first = consignment.Next;
        }

        if (consignment.Next is { } next)
        {
            next.Previous = consignment.Previous;
        }
        else
        {
            _last = consignment.Previous;
        }
    }

    /// <summary>Reports all that are left, in the order in which they were created.</summary>
    public void Report(DateTime now)
    {
        for (Consignment? consignment = _first; consignment is not null; consignment = consignment.Next)
        {
            observer.Remaining(in consignment.Freight, consignment.IsUnroutable, now);
        }
    }
}
