namespace MiddleCorridorSim.Kernel;

/// <summary>Events after the current time: a ladder queue whose equals keep their order.</summary>
/// <remarks>
/// <para>After Tang, Goh and Thng, "Ladder queue: an O(1) priority queue structure for large-scale discrete event simulation", ACM
/// TOMACS 15 (2005). The next few events stand sorted in the bottom. Later ones lie unsorted in the buckets of a rung; a bucket that
/// holds too many to be sorted is spread over a finer rung. What is later still lies unsorted in the top. So an event is moved about
/// three times, however many wait, and is compared only with its neighbours.</para>
/// <para>With few events (up to <see cref="SmallCount"/>) the bottom is all there is.</para>
/// <para>Events have a slot; what is moved and sorted are 16-byte structs that name it, so that the collector hears of an event only
/// when it comes and when it goes. Every step keeps the order of events that are due together: buckets are lists with the newest in
/// front, and the sort is by insertion.</para>
/// </remarks>
internal sealed partial class FutureEvents
{
    /// <summary>Up to so many events are simply kept sorted.</summary>
    internal const int SmallCount = 48;

    /// <summary>A bucket of more is spread over a finer rung.</summary>
    internal const int SortedCount = 64;

    /// <summary>How many events a new rung aims at for each bucket.</summary>
    internal const int EventsPerBucket = 1;

    private readonly List<Rung> _rungs = [];
    private readonly Stack<Rung> _spareRungs = new();
    private EventRef[] _events = new EventRef[64];
    private Node[] _nodes = new Node[64];
    private int _freeSlot = -1;
    private int _usedSlots;

    private Entry[] _bottom = new Entry[256];
    private int _first;
    private int _end;
    private long _bottomLimit = long.MaxValue;
    private int _spillAbove = SortedCount;

    private int[] _top = [];
    private int _topCount;

    public int Count { get; private set; }

    /// <summary>When the next is due; <see cref="long.MaxValue"/> if there is none.</summary>
    public long NextDue { get; private set; } = long.MaxValue;

    public void Add(Event @event, long due)
    {
        int slot = _freeSlot;
        if (slot >= 0)
        {
            _freeSlot = _nodes[slot].Next;
        }
        else
        {
            slot = NewSlot();
        }

        _events[slot].Event = @event;
        Count++;
        if (due < _bottomLimit)
        {
            AddToBottom(slot, due);
        }
        else
        {
            AddFar(slot, due);
        }
    }

    /// <summary>Takes the next event out; only if there is one.</summary>
    public Event Take()
    {
        int slot = _bottom[_first++].Slot;
        ref EventRef place = ref _events[slot];
        Event @event = place.Event!;
        place.Event = null;
        _nodes[slot].Next = _freeSlot;
        _freeSlot = slot;
        Count--;
        if (_first < _end)
        {
            NextDue = _bottom[_first].Due;
        }
        else
        {
            Refill();
        }

        return @event;
    }

    private void AddToBottom(int slot, long due)
    {
        if (_end == _bottom.Length)
        {
            MakeRoomInBottom();
        }

        bool isEarly = _first > 0 && due < _bottom[(_first + _end) >> 1].Due;
        int place = isEarly ? OpenFromFront(due) : OpenFromBack(due);
        _bottom[place] = new Entry(due, slot);
        if (place == _first)
        {
            NextDue = due;
        }

        if (_end - _first > _spillAbove)
        {
            Spill();
        }
    }

    /// <summary>Opens a place behind all that is due up to <paramref name="due"/>, by moving later entries back.</summary>
    private int OpenFromBack(long due)
    {
        Entry[] bottom = _bottom;
        int place = _end++;
        while (place > _first && bottom[place - 1].Due > due)
        {
            bottom[place] = bottom[place - 1];
            place--;
        }

        return place;
    }

    /// <summary>Opens the same place by moving earlier entries forward, where those are fewer.</summary>
    private int OpenFromFront(long due)
    {
        Entry[] bottom = _bottom;
        int place = --_first;
        while (bottom[place + 1].Due <= due)
        {
            bottom[place] = bottom[place + 1];
            place++;
        }

        return place;
    }

    private void AddFar(int slot, long due)
    {
        for (int i = _rungs.Count - 1; i >= 0; i--)
        {
            if (due < _rungs[i].End)
            {
                _rungs[i].Add(_nodes, slot, due);
                return;
            }
        }

        _nodes[slot].Due = due;
        if (_topCount == _top.Length)
        {
            Array.Resize(ref _top, Math.Max(256, 2 * _topCount));
        }

        _top[_topCount++] = slot;
    }

    private int NewSlot()
    {
        if (_usedSlots == _events.Length)
        {
            Array.Resize(ref _events, 2 * _usedSlots);
            Array.Resize(ref _nodes, 2 * _usedSlots);
        }

        return _usedSlots++;
    }

    /// <summary>Moves the bottom towards the front of its array, which is doubled if it is more than half full.</summary>
    private void MakeRoomInBottom()
    {
        int count = _end - _first;
        Entry[] target = count > _bottom.Length / 2 ? new Entry[2 * _bottom.Length] : _bottom;
        int first = target.Length / 8;
        Array.Copy(_bottom, _first, target, first, count);
        _bottom = target;
        _first = first;
        _end = first + count;
    }

    private readonly record struct Entry(long Due, int Slot);
}
