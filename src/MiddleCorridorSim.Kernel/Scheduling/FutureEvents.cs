using System.Runtime.CompilerServices;

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
/// <para>A struct only to stand within <see cref="EventList"/>, one step nearer; it is never copied.</para>
/// </remarks>
internal partial struct FutureEvents
{
    /// <summary>Up to so many events are simply kept sorted.</summary>
    internal const int SmallCount = 48;

    /// <summary>A bucket of more is spread over a finer rung.</summary>
    internal const int SortedCount = 64;

    /// <summary>With so few in the bottom it does not pay to look which end is nearer.</summary>
    private const int FewCount = 8;

    /// <summary>How many events a new rung aims at for each bucket.</summary>
    internal const int EventsPerBucket = 1;

    private static readonly Entry BeforeAll = new() { Due = long.MinValue, Slot = -1 };

    private readonly List<Rung> _rungs = [];
    private readonly Stack<Rung> _spareRungs = new();
    private Node[] _nodes = new Node[64];
    private int _freeSlot = -1;
    private int _usedSlots;

    private Entry[] _bottom = EmptyBottom();
    private int _first = 1;
    private int _end = 1;
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
        int first = _first;
        int slot = _bottom[first++].Slot;
        ref Node node = ref _nodes[slot];
        Event @event = node.Event!;
        node.Event = null;
        node.Next = _freeSlot;
        _freeSlot = slot;
        Count--;
        _first = first;
        if (first < _end)
        {
            NextDue = _bottom[first].Due;
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

        int first = _first;
        int end = _end;
        if (end - first > FewCount && first > 1 && due < _bottom[(first + end) >> 1].Due)
        {
            _first = first - 1;
            InsertFromFront(ref _bottom[first - 1], due, slot);
        }
        else
        {
            _end = end + 1;
            InsertFromBack(ref _bottom[end], due, slot);
        }

        if (due < NextDue)
        {
            NextDue = due;
        }

        if (end - first >= _spillAbove)
        {
            Spill();
        }
    }

    /// <summary>Inserts behind all that is due up to <paramref name="due"/>, by moving later entries back.</summary>
    /// <param name="free">The place behind the last.</param>
    /// <param name="due">When it is due.</param>
    /// <param name="slot">What to insert.</param>
    /// <remarks>
    /// In front of the first stands one that has left, or was put there, and is due before all: no count is needed. Entries are moved by
    /// fields, because one that was just written by fields cannot yet be read as a whole.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void InsertFromBack(ref Entry free, long due, int slot)
    {
        while (true)
        {
            ref Entry before = ref Unsafe.Subtract(ref free, 1);
            long beforeDue = before.Due;
            if (beforeDue <= due)
            {
                free.Due = due;
                free.Slot = slot;
                return;
            }

            free.Due = beforeDue;
            free.Slot = before.Slot;
            free = ref before;
        }
    }

    /// <summary>Inserts at the same place by moving earlier entries forward, where those are fewer.</summary>
    /// <param name="free">The place in front of the first.</param>
    /// <param name="due">When it is due; before some entry.</param>
    /// <param name="slot">What to insert.</param>
    private static void InsertFromFront(ref Entry free, long due, int slot)
    {
        while (true)
        {
            ref Entry after = ref Unsafe.Add(ref free, 1);
            long afterDue = after.Due;
            if (afterDue > due)
            {
                free.Due = due;
                free.Slot = slot;
                return;
            }

            free.Due = afterDue;
            free.Slot = after.Slot;
            free = ref after;
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

    /// <summary>Moves the bottom towards the front of its array, which is doubled if it is more than half full.</summary>
    private void MakeRoomInBottom()
    {
        int count = _end - _first;
        Entry[] target = count > _bottom.Length / 2 ? new Entry[2 * _bottom.Length] : _bottom;
        int first = target.Length / 8;
        Array.Copy(_bottom, _first, target, first, count);
        target[first - 1] = BeforeAll;
        _bottom = target;
        _first = first;
        _end = first + count;
    }

    private static Entry[] EmptyBottom()
    {
        var bottom = new Entry[256];
        bottom[0] = BeforeAll;
        return bottom;
    }

    private struct Entry
    {
        public long Due;
        public int Slot;
    }
}
