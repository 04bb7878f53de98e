namespace MiddleCorridorSim.Tests.Kernel.Reference;

/// <summary>A resource of the slow engine, of any of the three kinds.</summary>
internal sealed class SlowResource(SlowSimulation simulation, ResourceKind kind, int capacity)
{
    private readonly List<SlowRequest> _waiting = [];
    private readonly HashSet<SlowRequest> _users = [];
    private long _ticket;

    public int InUse => _users.Count;

    public SlowRequest Request(int priority, bool preempt)
    {
        var request = new SlowRequest(
            new SlowEvent(),
            simulation.Active,
            kind == ResourceKind.Plain ? 0 : priority,
            kind == ResourceKind.Preemptive && preempt,
            simulation.Now,
            _ticket++);
        _waiting.Add(request);
        Serve();
        return request;
    }

    /// <summary>Gives a unit back or leaves the queue; the next is served when the release is processed.</summary>
    public void Release(SlowRequest request)
    {
        _waiting.Remove(request);
        _users.Remove(request);
        var release = new SlowEvent();
        release.Callbacks.Add(_ => Serve());
        simulation.Schedule(release, 0, 0);
    }

    private void Serve()
    {
        while (_waiting.Count > 0)
        {
            SlowRequest first = _waiting.MinBy(request => request.Rank)!;
            if (_users.Count == capacity && first.Preempt)
            {
                TakeUnitFor(first);
            }

            if (_users.Count == capacity)
            {
                return;
            }

            _users.Add(first);
            _waiting.Remove(first);
            simulation.Schedule(first.Granted, 0, 0);
        }
    }

    private void TakeUnitFor(SlowRequest request)
    {
        var worst = _users.Max(user => user.Importance);
        SlowRequest victim = _users.Last(user => user.Importance == worst);
        if (victim.Importance.CompareTo(request.Importance) > 0)
        {
            _users.Remove(victim);
            victim.IsPreempted = true;
            if (!victim.Owner!.MayBeInterrupted)
            {
                throw new InvalidOperationException("the owner cannot be interrupted now");
            }

            victim.Owner.Interrupt("preempted", 0);
        }
    }
}
