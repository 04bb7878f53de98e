using System.Numerics;

namespace MiddleCorridorSim.Kernel;

/// <summary>Buckets of equal width over a stretch of time, each a list of slots with the newest in front.</summary>
internal sealed class Rung
{
    private int[] _heads = [];
    private int[] _counts = [];
    private int _shift;
    private int _current;
    private int _bucketCount;

    /// <summary>The first tick.</summary>
    public long Start { get; private set; }

    /// <summary>The tick behind the last.</summary>
    public long End { get; private set; }

    /// <summary>Lays empty buckets over a stretch of time.</summary>
    /// <param name="start">The first tick.</param>
    /// <param name="end">The tick behind the last.</param>
    /// <param name="events">How many events to expect; about half as many buckets are made.</param>
    public void Reset(long start, long end, int events)
    {
        long last = end - 1 - start;
        int wanted = Math.Max(events / FutureEvents.EventsPerBucket, 2);
        _shift = Math.Max(BitOperations.Log2((ulong)(last / wanted)) + 1, 0);
        if (last < wanted)
        {
            _shift = 0;
        }

        _bucketCount = (int)(last >> _shift) + 1;
        if (_heads.Length < _bucketCount)
        {
            int size = (int)BitOperations.RoundUpToPowerOf2((uint)_bucketCount);
            _heads = new int[size];
            _counts = new int[size];
        }

        Start = start;
        End = end;
        _current = 0;
        Array.Clear(_counts, 0, _bucketCount);
    }

    /// <summary>Whether the buckets are a tick wide, so that the events of one all fall together.</summary>
    public bool IsFinest => _shift == 0;

    /// <summary>Adds a slot in front of its bucket.</summary>
    public void Add(Node[] nodes, int slot, long due)
    {
        int bucket = (int)((due - Start) >> _shift);
        nodes[slot].Due = due;
        nodes[slot].Next = _heads[bucket];
        _heads[bucket] = slot;
        _counts[bucket]++;
    }

    /// <summary>Finds the next bucket that is not empty.</summary>
    /// <param name="head">Its newest slot.</param>
    /// <returns>How many it holds; zero if there is no such bucket.</returns>
    public int Peek(out int head)
    {
        int[] counts = _counts;
        while (_current < _bucketCount)
        {
            int count = counts[_current];
            if (count > 0)
            {
                head = _heads[_current];
                return count;
            }

            _current++;
        }

        head = -1;
        return 0;
    }

    /// <summary>Empties the bucket that <see cref="Peek"/> found; it may fill again.</summary>
    public void Empty() => _counts[_current] = 0;

    /// <summary>Empties the bucket that <see cref="Peek"/> found, and passes it.</summary>
    /// <returns>The tick behind its last.</returns>
    public long Pass()
    {
        _counts[_current++] = 0;
        return Math.Min(Start + ((long)_current << _shift), End);
    }

    /// <summary>Takes out of every bucket the slots that <paramref name="isGone"/> names, keeping the order of the others.</summary>
    public void Sweep(Node[] nodes, Func<int, bool> isGone)
    {
        for (int bucket = _current; bucket < _bucketCount; bucket++)
        {
            int slot = _heads[bucket];
            int left = _counts[bucket];
            int previous = -1;
            for (; left > 0; left--)
            {
                int next = nodes[slot].Next;
                if (!isGone(slot))
                {
                    previous = slot;
                }
                else
                {
                    _counts[bucket]--;
                    if (previous < 0)
                    {
                        _heads[bucket] = next;
                    }
                    else
                    {
                        nodes[previous].Next = next;
                    }
                }

                slot = next;
            }
        }
    }
}
