using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MiddleCorridorSim.Kernel;

/// <summary>A few events in the order they are due; equals in the order they came. Slots stand for events.</summary>
/// <remarks>
/// Two arrays side by side, so that four times are compared, and four events moved, in one step without a branch on each. In front of
/// the first stand four that have left, or were put there, and are due before all: the search needs no count.
/// </remarks>
internal struct SortedEvents
{
    private const int Step = 4;
    private const int LeastRoom = 256;

    private long[] _dues = new long[LeastRoom];
    private long[] _slots = new long[LeastRoom];
    private int _first = Step;
    private int _end = Step;

    public SortedEvents() => _dues.AsSpan(0, Step).Fill(long.MinValue);

    public readonly int Count => _end - _first;

    /// <summary>When the last is due; only if there is one.</summary>
    public readonly long LastDue => _dues[_end - 1];

    /// <param name="index">From 0, the first, to one less than <see cref="Count"/>.</param>
    public readonly long DueAt(int index) => _dues[_first + index];

    /// <param name="index">From 0, the first, to one less than <see cref="Count"/>.</param>
    public readonly int SlotAt(int index) => (int)_slots[_first + index];

    public int TakeFirst() => (int)_slots[_first++];

    public void Clear() => _first = _end = Step;

    /// <summary>Inserts behind all that is due up to <paramref name="due"/>, wherever that is.</summary>
    public void Insert(long due, int slot)
    {
        int place = OpenEnd();
        ref long dues = ref MemoryMarshal.GetArrayDataReference(_dues);
        ref long slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        Vector256<long> wanted = Vector256.Create(due);
        uint later;
        do
        {
            // Of each place from three before to this one: what stands before it, if that is due later, and else what stands there.
            place -= Step;
            ref long due4 = ref Unsafe.Add(ref dues, place);
            ref long slot4 = ref Unsafe.Add(ref slots, place);
            Vector256<long> before = Vector256.LoadUnsafe(ref due4);
            Vector256<long> isLater = Vector256.GreaterThan(before, wanted);
            Vector256.ConditionalSelect(isLater, before, Vector256.LoadUnsafe(ref due4, 1)).StoreUnsafe(ref due4, 1);
            Vector256<long> slotsBefore = Vector256.LoadUnsafe(ref slot4);
            Vector256.ConditionalSelect(isLater, slotsBefore, Vector256.LoadUnsafe(ref slot4, 1)).StoreUnsafe(ref slot4, 1);
            later = isLater.ExtractMostSignificantBits();
        }
        while (later == 0b1111);

        place += Step - BitOperations.PopCount(later);
        Unsafe.Add(ref dues, place) = due;
        Unsafe.Add(ref slots, place) = slot;
    }

    /// <summary>Inserts one that is likely to belong near the end, as <see cref="Insert"/> does.</summary>
    /// <remarks>One by one: what was written a moment ago cannot yet be read four at a time.</remarks>
    public void Append(long due, int slot)
    {
        int place = OpenEnd();
        long[] dues = _dues;
        long[] slots = _slots;
        while (dues[place - 1] > due)
        {
            dues[place] = dues[place - 1];
            slots[place] = slots[place - 1];
            place--;
        }

        dues[place] = due;
        slots[place] = slot;
    }

    /// <summary>Moves one forward, over those that are not kept.</summary>
    public readonly void Move(int from, int to)
    {
        _dues[_first + to] = _dues[_first + from];
        _slots[_first + to] = _slots[_first + from];
    }

    /// <summary>Drops all but the first so many.</summary>
    public void Shorten(int count) => _end = _first + count;

    private int OpenEnd()
    {
        if (_end == _dues.Length)
        {
            MakeRoom();
        }

        return _end++;
    }

    /// <summary>Moves all towards the front of the arrays, which are doubled if they are more than half full.</summary>
    private void MakeRoom()
    {
        int count = Count;
        int size = count > _dues.Length / 2 ? 2 * _dues.Length : _dues.Length;
        int first = size / 8;
        _dues = Moved(_dues, size, first);
        _slots = Moved(_slots, size, first);
        _dues.AsSpan(first - Step, Step).Fill(long.MinValue);
        _dues.AsSpan(0, Step).Fill(long.MinValue);
        _first = first;
        _end = first + count;
    }

    private readonly long[] Moved(long[] items, int size, int first)
    {
        long[] target = size == items.Length ? items : new long[size];
        Array.Copy(items, _first, target, first, Count);
        return target;
    }
}
