namespace MiddleCorridorSim.Kernel;

/// <content>Between bottom, rungs and top.</content>
internal partial struct FutureEvents
{
    /// <summary>Fills the empty bottom with the events that come next.</summary>
    private void Refill()
    {
        _bottom.Clear();
        _spillAbove = SortedCount;
        while (true)
        {
            if (_rungs.Count == 0 && !TryRungFromTop())
            {
                return;
            }

            Rung rung = _rungs[^1];
            int count = rung.Peek(out int head);
            if (count == 0)
            {
                _rungs.RemoveAt(_rungs.Count - 1);
                _spareRungs.Push(rung);
                _bottomLimit = rung.End;
            }
            else if (count > SortedCount && !rung.IsFinest && TrySpread(rung, head, count))
            {
                _bottomLimit = _rungs[^1].Start;
            }
            else
            {
                Sort(head, count);
                _bottomLimit = rung.Pass();
                return;
            }
        }
    }

    /// <summary>Takes the top: as a rung if it is large, else straight into the bottom.</summary>
    /// <returns>Whether there is a rung now; if not, the bottom is all there is.</returns>
    private bool TryRungFromTop()
    {
        int count = _topCount;
        _topCount = 0;
        (long least, long most) = Range(_top.AsSpan(0, count));
        if (count <= SmallCount || least == most)
        {
            foreach (int slot in _top.AsSpan(0, count))
            {
                _bottom.Append(_nodes[slot].Due, slot);
            }

            _bottomLimit = long.MaxValue;
            NextDue = count > 0 ? _bottom.DueAt(0) : long.MaxValue;
            _spillAbove = Math.Max(SortedCount, 2 * count);
            return false;
        }

        Spread(_top.AsSpan(0, count), least, most + 1);
        return true;
    }

    /// <summary>Spreads a bucket over a finer rung.</summary>
    /// <returns>False if its events all fall together.</returns>
    private bool TrySpread(Rung rung, int head, int count)
    {
        Span<int> slots = OldestFirst(head, count);
        (long least, long most) = Range(slots);
        if (least == most)
        {
            return false;
        }

        rung.Empty();
        Spread(slots, least, most + 1);
        return true;
    }

    /// <summary>Spreads a bottom that has grown long over a rung.</summary>
    private void Spill()
    {
        int count = _bottom.Count;
        long least = _bottom.DueAt(0);
        long most = _bottom.LastDue;
        if (least == most)
        {
            _spillAbove = 2 * count;
            return;
        }

        EnsureMoved(count);
        for (int i = 0; i < count; i++)
        {
            int slot = _bottom.SlotAt(i);
            _nodes[slot].Due = _bottom.DueAt(i);
            _moved[i] = slot;
        }

        Spread(_moved.AsSpan(0, count), least, _bottomLimit == long.MaxValue ? most + 1 : _bottomLimit);
        Refill();
    }

    private void Spread(ReadOnlySpan<int> slots, long start, long end)
    {
        if (!_spareRungs.TryPop(out Rung? rung))
        {
            rung = new Rung();
        }

        rung.Reset(start, end, slots.Length);
        foreach (int slot in slots)
        {
            rung.Add(_nodes, slot, _nodes[slot].Due);
        }

        _rungs.Add(rung);
    }

    /// <summary>Puts a bucket into the empty bottom, sorted.</summary>
    private void Sort(int head, int count)
    {
        foreach (int slot in OldestFirst(head, count))
        {
            _bottom.Append(_nodes[slot].Due, slot);
        }

        NextDue = _bottom.DueAt(0);
        _spillAbove = Math.Max(SortedCount, 2 * count);
        if (Count > TouchAbove)
        {
            TouchBottom();
        }
    }

    private Span<int> OldestFirst(int head, int count)
    {
        EnsureMoved(count);
        int slot = head;
        for (int i = count - 1; i >= 0; i--)
        {
            _moved[i] = slot;
            slot = _nodes[slot].Next;
        }

        return _moved.AsSpan(0, count);
    }

    private (long Least, long Most) Range(ReadOnlySpan<int> slots)
    {
        long least = long.MaxValue;
        long most = long.MinValue;
        foreach (int slot in slots)
        {
            least = Math.Min(least, _nodes[slot].Due);
            most = Math.Max(most, _nodes[slot].Due);
        }

        return (least, most);
    }

    private void EnsureMoved(int count)
    {
        if (_moved.Length < count)
        {
            _moved = new int[2 * count];
        }
    }
}
