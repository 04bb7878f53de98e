namespace MiddleCorridorSim.Kernel;

/// <content>Monitors and When-events.</content>
public partial class ResourcePool
{
#nullable disable annotations
    /// <summary>The share of things in use. Null: not watched.</summary>
    public ITimeSeriesMonitor Utilization
    {
        get => _pool.WatchIfAny?.Utilization;
        set => _pool.Watch.Utilization = value;
    }

    /// <summary>How many requests hold a thing or wait. Null: not watched.</summary>
    public ITimeSeriesMonitor WIP
    {
        get => _pool.WatchIfAny?.WIP;
        set => _pool.Watch.WIP = value;
    }

    /// <summary>How many requests wait. Null: not watched.</summary>
    public ITimeSeriesMonitor QueueLength
    {
        get => _pool.WatchIfAny?.QueueLength;
        set => _pool.Watch.QueueLength = value;
    }

    /// <summary>From request to release, of each request released, in default steps. Null: not watched.</summary>
    public ISampleMonitor LeadTime
    {
        get => _pool.WatchIfAny?.LeadTime;
        set => _pool.Watch.LeadTime = value;
    }

    /// <summary>From request to grant, of each request granted, in default steps. Null: not watched.</summary>
    public ISampleMonitor WaitingTime
    {
        get => _pool.WatchIfAny?.WaitingTime;
        set => _pool.Watch.WaitingTime = value;
    }

    /// <summary>From request to giving up, of each request that left the queue, in default steps. Null: not watched.</summary>
    public ISampleMonitor BreakOffTime
    {
        get => _pool.WatchIfAny?.BreakOffTime;
        set => _pool.Watch.BreakOffTime = value;
    }
#nullable restore annotations

    /// <summary>Happens as soon as a thing is free; at once if one is.</summary>
    public virtual Event WhenAny() => _pool.Watch.WhenAny(InUse);

    /// <summary>Happens as soon as all things are free; at once if they are.</summary>
    public virtual Event WhenFull() => _pool.Watch.WhenFull(InUse);

    /// <summary>Happens as soon as no thing is free; at once if none is.</summary>
    public virtual Event WhenEmpty() => _pool.Watch.WhenEmpty(InUse);

    /// <summary>Happens when a thing is next handed out or given back.</summary>
    public virtual Event WhenChange() => _pool.Watch.WhenChange();
}
