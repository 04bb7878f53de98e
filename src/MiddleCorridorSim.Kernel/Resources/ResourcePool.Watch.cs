namespace MiddleCorridorSim.Kernel;

/// <content>Monitors and When-events.</content>
public partial class ResourcePool
{
#nullable disable annotations
    /// <summary>The share of things in use. Null: not watched.</summary>
    public ITimeSeriesMonitor Utilization
    {
        get => _watch?.Utilization;
        set => Watch.Utilization = value;
    }

    /// <summary>How many requests hold a thing or wait. Null: not watched.</summary>
    public ITimeSeriesMonitor WIP
    {
        get => _watch?.WIP;
        set => Watch.WIP = value;
    }

    /// <summary>How many requests wait. Null: not watched.</summary>
    public ITimeSeriesMonitor QueueLength
    {
        get => _watch?.QueueLength;
        set => Watch.QueueLength = value;
    }

    /// <summary>From request to release, of each request released, in default steps. Null: not watched.</summary>
    public ISampleMonitor LeadTime
    {
        get => _watch?.LeadTime;
        set => Watch.LeadTime = value;
    }

    /// <summary>From request to grant, of each request granted, in default steps. Null: not watched.</summary>
    public ISampleMonitor WaitingTime
    {
        get => _watch?.WaitingTime;
        set => Watch.WaitingTime = value;
    }

    /// <summary>From request to giving up, of each request that left the queue, in default steps. Null: not watched.</summary>
    public ISampleMonitor BreakOffTime
    {
        get => _watch?.BreakOffTime;
        set => Watch.BreakOffTime = value;
    }
#nullable restore annotations

    private ResourceWatch Watch => _watch ??= new ResourceWatch(_environment, Capacity);

    /// <summary>Happens as soon as a thing is free; at once if one is.</summary>
    public virtual Event WhenAny() => Watch.WhenAny(InUse);

    /// <summary>Happens as soon as all things are free; at once if they are.</summary>
    public virtual Event WhenFull() => Watch.WhenFull(InUse);

    /// <summary>Happens as soon as no thing is free; at once if none is.</summary>
    public virtual Event WhenEmpty() => Watch.WhenEmpty(InUse);

    /// <summary>Happens when a thing is next handed out or given back.</summary>
    public virtual Event WhenChange() => Watch.WhenChange();
}
