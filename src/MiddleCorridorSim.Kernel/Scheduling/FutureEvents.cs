namespace MiddleCorridorSim.Kernel;

/// <summary>Events after the current time: a ladder queue whose equals keep their order.</summary>
/// <remarks>
/// <para>After Tang, Goh and Thng, "Ladder queue: an O(1) priority queue structure for large-scale discrete event simulation", ACM
/// TOMACS 15 (2005). The next few events stand sorted in the bottom. Later ones lie unsorted in the buckets of a rung; a bucket that
/// holds too many to be sorted is spread over a finer rung. What is later still lies unsorted in the top. So an event is moved about
/// three times, however many wait, and is compared only with its neighbours.</para>
/// <para>With few events (up to <see cref="SmallCount"/>) the bottom is all there is.</para>
/// <para>Events have a slot; what is moved and sorted are numbers that name it, so that the collector hears of an event only
/// when it comes and when it goes. Every step keeps the order of events that are due together: buckets are lists with the newest in
/// front, and the sort is by insertion.</para>
/// <para>A struct only to stand within <see cref="EventList"/>, one step nearer; it is never copied.</para>
/// </remarks>
internal partial struct FutureEvents
{
    /// <summary>Up to so many events are simply kept sorted.</summary>
    internal const int SmallCount = 48;

    /// <summary>A bucket of more is spread over a finer rung.</summary>
    internal const int SortedCount = 64;

    /// <summary>How many events a new rung aims at for each bucket.</summary>
    internal const int EventsPerBucket = 1;

    private readonly List<Rung> _rungs = [];
    private readonly Stack<Rung> _spareRungs = new();
    private Node[] _nodes = new Node[64];
    private int _freeSlot = -1;
    private int _usedSlots;

    private SortedEvents _bottom = new();
    private long _bottomLimit = long.MaxValue;
    private int _spillAbove = SortedCount;

    private int[] _top = [];
    private int _topCount;
    private int[] _moved = new int[256];

    private int _abandoned;
    private int _sweepAbove = SweepAtLeast;
    private int _touched;

    public FutureEvents()
    {
    }

    public int Count { get; private set; }

    /// <summary>The latest instant of all that was swept out, or zero.</summary>
    public long SweptHorizon { get; private set; }

    /// <summary>When the next is due; <see cref="long.MaxValue"/> if there is none.</summary>
    public long NextDue { get; private set; } = long.MaxValue;

    public void Add(Event @event, long due)
    {
        int slot = _freeSlot;
        if (slot < 0)
        {
            slot = NewSlot();
        }

        ref Node node = ref _nodes[slot];
        _freeSlot = node.Next;
        node.Event = @event;
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
        int slot = _bottom.TakeFirst();
        ref Node node = ref _nodes[slot];
        Event @event = node.Event!;
        node.Event = null;
        node.Next = _freeSlot;
        _freeSlot = slot;
        Count--;
        if (_bottom.Count > 0)
        {
            NextDue = _bottom.DueAt(0);
        }
        else
        {
            Refill();
        }

        return @event;
    }

    private void AddToBottom(int slot, long due)
    {
        _bottom.Insert(due, slot);
        if (due < NextDue)
        {
            NextDue = due;
        }

        if (_bottom.Count > _spillAbove)
        {
            Spill();
        }
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
        if (_usedSlots == _nodes.Length)
        {
            Array.Resize(ref _nodes, 2 * _usedSlots);
        }

        _nodes[_usedSlots].Next = -1;
        return _usedSlots++;
    }
}
