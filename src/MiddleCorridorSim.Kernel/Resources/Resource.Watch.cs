namespace MiddleCorridorSim.Kernel;

/// <content>Monitors and When-events.</content>
public partial class Resource
{
#nullable disable annotations
    /// <summary>The share of units in use. Null: not watched.</summary>
    public ITimeSeriesMonitor Utilization
    {
        get => _desk.WatchIfAny?.Utilization;
        set => _desk.Watch.Utilization = value;
    }

    /// <summary>How many requests hold a unit or wait. Null: not watched.</summary>
    public ITimeSeriesMonitor WIP
    {
        get => _desk.WatchIfAny?.WIP;
        set => _desk.Watch.WIP = value;
    }

    /// <summary>How many requests wait. Null: not watched.</summary>
    public ITimeSeriesMonitor QueueLength
    {
        get => _desk.WatchIfAny?.QueueLength;
        set => _desk.Watch.QueueLength = value;
    }

    /// <summary>From request to release, of each request released, in default steps. Null: not watched.</summary>
    public ISampleMonitor LeadTime
    {
        get => _desk.WatchIfAny?.LeadTime;
        set => _desk.Watch.LeadTime = value;
    }

    /// <summary>From request to grant, of each request granted, in default steps. Null: not watched.</summary>
    public ISampleMonitor WaitingTime
    {
        get => _desk.WatchIfAny?.WaitingTime;
        set => _desk.Watch.WaitingTime = value;
    }

    /// <summary>From request to giving up, of each request that left the queue, in default steps. Null: not watched.</summary>
    public ISampleMonitor BreakOffTime
    {
        get => _desk.WatchIfAny?.BreakOffTime;
        set => _desk.Watch.BreakOffTime = value;
    }
#nullable restore annotations

    /// <summary>Happens as soon as a unit is free; at once if one is.</summary>
    public virtual Event WhenAny() => _desk.Watch.WhenAny(InUse);

    /// <summary>Happens as soon as all units are free; at once if they are.</summary>
    public virtual Event WhenFull() => _desk.Watch.WhenFull(InUse);

    /// <summary>Happens as soon as no unit is free; at once if none is.</summary>
    public virtual Event WhenEmpty() => _desk.Watch.WhenEmpty(InUse);

    /// <summary>Happens when a unit is next handed out or given back.</summary>
    public virtual Event WhenChange() => _desk.Watch.WhenChange();
}
