using System.Numerics;

namespace MiddleCorridorSim.Kernel;

/// <summary>Requests in the order they came.</summary>
/// <remarks>
/// A ring of references. A request that gives up leaves a gap in its place, found in O(1) through <see cref="Event.Position"/>; gaps
/// are skipped when they reach the front.
/// </remarks>
internal struct RequestRing : IRequestLine
{
    private RequestRef[] _items = new RequestRef[4];
    private int _first;
    private int _end;

    public RequestRing()
    {
    }

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public readonly Request First => _items[_first & (_items.Length - 1)].Request!;

    /// <inheritdoc/>
    public void Add(Request request, double priority, bool preempts)
    {
        if (_end - _first == _items.Length)
        {
            Grow();
        }

        request.Position = _end;
        _items[_end++ & (_items.Length - 1)].Request = request;
        Count++;
    }

    /// <inheritdoc/>
    public bool Remove(Request request)
    {
        int mask = _items.Length - 1;
        int position = request.Position & mask;
        if (!ReferenceEquals(_items[position].Request, request))
        {
            return false;
        }

        _items[position].Request = null;
        Count--;
        SkipGaps();
        return true;
    }

    /// <inheritdoc/>
    public void RemoveFirst()
    {
        _items[_first & (_items.Length - 1)].Request = null;
        Count--;
        SkipGaps();
    }

    private void SkipGaps()
    {
        int mask = _items.Length - 1;
        while (_first != _end && _items[_first & mask].Request is null)
        {
            _first++;
        }
    }

    /// <summary>Doubles the ring, or only closes its gaps if they are half of it.</summary>
    private void Grow()
    {
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, 2 * Count));
        var items = new RequestRef[size];
        int count = 0;
        for (int i = _first; i != _end; i++)
        {
            if (_items[i & (_items.Length - 1)].Request is Request request)
            {
                request.Position = count;
                items[count++].Request = request;
            }
        }

        _items = items;
        _first = 0;
        _end = count;
    }
}
