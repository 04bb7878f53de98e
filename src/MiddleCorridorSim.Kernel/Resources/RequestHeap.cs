namespace MiddleCorridorSim.Kernel;

/// <summary>Requests by priority, then time, then preempting before not, then in the order they came.</summary>
/// <remarks>
/// A 4-ary heap that knows each request's place in it (<see cref="Event.Position"/>), so that one that gives up leaves in O(log n).
/// Where all requests alike do not preempt, the order is simply by priority and arrival.
/// </remarks>
internal struct RequestHeap : IRequestLine
{
    private Entry[] _entries = new Entry[4];
    private long _ticket;

    public RequestHeap()
    {
    }

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public readonly Request First => _entries[0].Request;

    /// <inheritdoc/>
    public void Add(Request request, double priority, bool preempts)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, 2 * Count);
        }

        SiftUp(Count++, new Entry(priority, request.Time.Ticks, preempts ? 0 : 1, _ticket++, request));
    }

    /// <inheritdoc/>
    public bool Remove(Request request)
    {
        int place = request.Position;
        if (place < 0 || place >= Count || !ReferenceEquals(_entries[place].Request, request))
        {
            return false;
        }

        RemoveAt(place);
        return true;
    }

    /// <inheritdoc/>
    public void RemoveFirst() => RemoveAt(0);

    private void RemoveAt(int place)
    {
        _entries[place].Request.Position = -1;
        Entry last = _entries[--Count];
        _entries[Count] = default;
        if (place == Count)
        {
            return;
        }

        if (place > 0 && last.Precedes(_entries[(place - 1) / 4]))
        {
            SiftUp(place, last);
        }
        else
        {
            SiftDown(place, last);
        }
    }

    private void SiftUp(int place, Entry entry)
    {
        while (place > 0)
        {
            int parent = (place - 1) / 4;
            if (!entry.Precedes(_entries[parent]))
            {
                break;
            }

            Put(place, _entries[parent]);
            place = parent;
        }

        Put(place, entry);
    }

    private void SiftDown(int place, Entry entry)
    {
        while (true)
        {
            int child = (4 * place) + 1;
            if (child >= Count)
            {
                break;
            }

            int least = child;
            int end = Math.Min(child + 4, Count);
            while (++child < end)
            {
                least = _entries[child].Precedes(_entries[least]) ? child : least;
            }

            if (!_entries[least].Precedes(entry))
            {
                break;
            }

            Put(place, _entries[least]);
            place = least;
        }

        Put(place, entry);
    }

    private readonly void Put(int place, Entry entry)
    {
        _entries[place] = entry;
        entry.Request.Position = place;
    }

    private readonly record struct Entry(double Priority, long Time, int Patience, long Ticket, Request Request)
    {
        public bool Precedes(in Entry other)
        {
            int byPriority = Priority.CompareTo(other.Priority);
            if (byPriority != 0)
            {
                return byPriority < 0;
            }

            if (Time != other.Time)
            {
                return Time < other.Time;
            }

            return Patience != other.Patience ? Patience < other.Patience : Ticket < other.Ticket;
        }
    }
}
