namespace MiddleCorridorSim.Kernel;

/// <summary>What every kind of resource has: its units, its monitors and its When-events.</summary>
/// <remarks>
/// Only to write these once: no model names this class. SimSharp has the same members in each of its resources, and no such base.
/// </remarks>
public abstract class WatchedResource
{
    private readonly Lender _lender;

    private protected WatchedResource(Lender lender) => _lender = lender;

    /// <summary>The number of units.</summary>
    public int Capacity => _lender.Capacity;

    /// <summary>How many units are lent out.</summary>
    public int InUse => _lender.InUse;

    /// <summary>How many units are free.</summary>
    public int Remaining => _lender.Capacity - _lender.InUse;

#nullable disable annotations
    /// <summary>The share of units in use. Null: not watched.</summary>
    public ITimeSeriesMonitor Utilization
    {
        get => _lender.WatchIfAny?.Utilization;
        set => _lender.Watch.Utilization = value;
    }

    /// <summary>How many requests hold a unit or wait. Null: not watched.</summary>
    public ITimeSeriesMonitor WIP
    {
        get => _lender.WatchIfAny?.WIP;
        set => _lender.Watch.WIP = value;
    }

    /// <summary>How many requests wait. Null: not watched.</summary>
    public ITimeSeriesMonitor QueueLength
    {
        get => _lender.WatchIfAny?.QueueLength;
        set => _lender.Watch.QueueLength = value;
    }

    /// <summary>From request to release, of each request released, in default steps. Null: not watched.</summary>
    public ISampleMonitor LeadTime
    {
        get => _lender.WatchIfAny?.LeadTime;
        set => _lender.Watch.LeadTime = value;
    }

    /// <summary>From request to grant, of each request granted, in default steps. Null: not watched.</summary>
    public ISampleMonitor WaitingTime
    {
        get => _lender.WatchIfAny?.WaitingTime;
        set => _lender.Watch.WaitingTime = value;
    }

    /// <summary>From request to giving up, of each request that left the queue, in default steps. Null: not watched.</summary>
    public ISampleMonitor BreakOffTime
    {
        get => _lender.WatchIfAny?.BreakOffTime;
        set => _lender.Watch.BreakOffTime = value;
    }
#nullable restore annotations

    /// <summary>Happens as soon as a unit is free; at once if one is.</summary>
    public virtual Event WhenAny() => _lender.Watch.WhenAny(InUse);

    /// <summary>Happens as soon as all units are free; at once if they are.</summary>
    public virtual Event WhenFull() => _lender.Watch.WhenFull(InUse);

    /// <summary>Happens as soon as no unit is free; at once if none is.</summary>
    public virtual Event WhenEmpty() => _lender.Watch.WhenEmpty(InUse);

    /// <summary>Happens when a unit is next handed out or given back.</summary>
    public virtual Event WhenChange() => _lender.Watch.WhenChange();
}
