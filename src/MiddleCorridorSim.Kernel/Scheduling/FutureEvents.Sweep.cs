namespace MiddleCorridorSim.Kernel;

/// <content>Timeouts that nobody waits for any longer, and memory that is about to be used.</content>
internal partial struct FutureEvents
{
    /// <summary>With fewer events than this everything is in the cache anyway.</summary>
    private const int TouchAbove = 4096;

    private const int SweepAtLeast = 64;

    public void AbandonedOne()
    {
        _abandoned++;
        if (_abandoned > _sweepAbove && _abandoned > Count / 2)
        {
            Sweep();
        }
    }

    public void AbandonedLeft() => _abandoned--;

    /// <summary>Takes out every abandoned timeout, in O(n); at least half of the events go, so each costs O(1).</summary>
    private void Sweep()
    {
        int kept = 0;
        for (int i = 0; i < _bottom.Count; i++)
        {
            int slot = _bottom.SlotAt(i);
            _nodes[slot].Due = _bottom.DueAt(i);
            if (!TrySweep(slot))
            {
                _bottom.Move(i, kept++);
            }
        }

        _bottom.Shorten(kept);
        foreach (Rung rung in _rungs)
        {
            rung.Sweep(ref this, _nodes);
        }

        kept = 0;
        for (int i = 0; i < _topCount; i++)
        {
            if (!TrySweep(_top[i]))
            {
                _top[kept++] = _top[i];
            }
        }

        _topCount = kept;
        _sweepAbove = Math.Max(SweepAtLeast, 2 * _abandoned);
        if (_bottom.Count == 0)
        {
            Refill();
        }
        else
        {
            NextDue = _bottom.DueAt(0);
        }
    }

    /// <summary>Takes an event out if it is an abandoned timeout; its place in bottom, bucket or top is the caller's to close.</summary>
    public bool TrySweep(int slot)
    {
        Event @event = _nodes[slot].Event!;
        if ((@event.State & EventStates.Abandoned) == 0)
        {
            return false;
        }

        long due = _nodes[slot].Due;
        @event.Sweep(due);
        SweptHorizon = Math.Max(SweptHorizon, due);
        _nodes[slot].Event = null;
        _nodes[slot].Next = _freeSlot;
        _freeSlot = slot;
        Count--;
        _abandoned--;
        return true;
    }

    /// <summary>Reads what the next events will need, all together, so that the processor waits for memory once and not for each.</summary>
    private void TouchBottom()
    {
        int sum = 0;
        for (int i = 0; i < _bottom.Count; i++)
        {
            sum += (int)_nodes[_bottom.SlotAt(i)].Event!.State;
        }

        for (int i = 0; i < _bottom.Count; i++)
        {
            sum += _nodes[_bottom.SlotAt(i)].Event!.TouchWaiter();
        }

        _touched = sum;
    }
}
