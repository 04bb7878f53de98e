using System.Numerics;

namespace MiddleCorridorSim.Kernel;

/// <summary>Buckets of equal width over a stretch of time, each a list of slots with the newest in front.</summary>
internal sealed class Rung
{
    private Bucket[] _buckets = [];
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
    /// <param name="events">How many events to expect; about as many buckets are made.</param>
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
        if (_buckets.Length < _bucketCount)
        {
            _buckets = new Bucket[(int)BitOperations.RoundUpToPowerOf2((uint)_bucketCount)];
        }

        Start = start;
        End = end;
        _current = 0;
        Array.Clear(_buckets, 0, _bucketCount);
    }

    /// <summary>Whether the buckets are a tick wide, so that the events of one all fall together.</summary>
    public bool IsFinest => _shift == 0;

    /// <summary>Adds a slot in front of its bucket.</summary>
    public void Add(Node[] nodes, int slot, long due)
    {
        ref Bucket bucket = ref _buckets[(int)((due - Start) >> _shift)];
        ref Node node = ref nodes[slot];
        node.Due = due;
        node.Next = bucket.Head;
        bucket.Head = slot;
        bucket.Count++;
    }

    /// <summary>Finds the next bucket that is not empty.</summary>
    /// <param name="head">Its newest slot.</param>
    /// <returns>How many it holds; zero if there is no such bucket.</returns>
    public int Peek(out int head)
    {
        Bucket[] buckets = _buckets;
        int end = Math.Min(_bucketCount, buckets.Length);
        for (int current = _current; current < end; current++)
        {
            int count = buckets[current].Count;
            if (count > 0)
            {
                _current = current;
                head = buckets[current].Head;
                return count;
            }
        }

        head = -1;
        return 0;
    }

    /// <summary>Empties the bucket that <see cref="Peek"/> found; it may fill again.</summary>
    public void Empty() => _buckets[_current].Count = 0;

    /// <summary>Empties the bucket that <see cref="Peek"/> found, and passes it.</summary>
    /// <returns>The tick behind its last.</returns>
    public long Pass()
    {
        _buckets[_current++].Count = 0;
        return Math.Min(Start + ((long)_current << _shift), End);
    }

    /// <summary>Takes abandoned timeouts out of every bucket, keeping the order of the others.</summary>
    public void Sweep(ref FutureEvents events, Node[] nodes)
    {
        for (int i = _current; i < _bucketCount; i++)
        {
            ref Bucket bucket = ref _buckets[i];
            int slot = bucket.Head;
            int left = bucket.Count;
            int previous = -1;
            for (; left > 0; left--)
            {
                int next = nodes[slot].Next;
                if (!events.TrySweep(slot))
                {
                    previous = slot;
                }
                else
                {
                    bucket.Count--;
                    if (previous < 0)
                    {
                        bucket.Head = next;
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

    private struct Bucket
    {
        /// <summary>The newest slot, if there is any.</summary>
        public int Head;

        /// <summary>How many slots.</summary>
        public int Count;
    }
}
