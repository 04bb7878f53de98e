namespace MiddleCorridorSim.Kernel;

/// <content>Monitors and When-events.</content>
public partial class Store
{
#nullable disable annotations
    /// <summary>The share of the capacity that is taken. Null: not watched.</summary>
    public ITimeSeriesMonitor Utilization
    {
        get => _counter.WatchIfAny?.Utilization;
        set => _counter.Watch.Utilization = value;
    }

    /// <summary>Items, puts that wait and gets that wait, together. Null: not watched.</summary>
    public ITimeSeriesMonitor WIP
    {
        get => _counter.WatchIfAny?.WIP;
        set => _counter.Watch.WIP = value;
    }

    /// <summary>From coming in to going out, of each item, in default steps. Null: not watched.</summary>
    public ISampleMonitor LeadTime
    {
        get => _counter.WatchIfAny?.LeadTime;
        set => _counter.Watch.LeadTime = value;
    }

    /// <summary>How many puts wait. Null: not watched.</summary>
    public ITimeSeriesMonitor PutQueueLength
    {
        get => _counter.WatchIfAny?.PutQueueLength;
        set => _counter.Watch.PutQueueLength = value;
    }

    /// <summary>From call to grant, of each put, in default steps. Null: not watched.</summary>
    public ISampleMonitor PutWaitingTime
    {
        get => _counter.WatchIfAny?.PutWaitingTime;
        set => _counter.Watch.PutWaitingTime = value;
    }

    /// <summary>How many gets wait. Null: not watched.</summary>
    public ITimeSeriesMonitor GetQueueLength
    {
        get => _counter.WatchIfAny?.GetQueueLength;
        set => _counter.Watch.GetQueueLength = value;
    }

    /// <summary>From call to grant, of each get, in default steps. Null: not watched.</summary>
    public ISampleMonitor GetWaitingTime
    {
        get => _counter.WatchIfAny?.GetWaitingTime;
        set => _counter.Watch.GetWaitingTime = value;
    }
#nullable restore annotations

    /// <summary>Happens when an item next comes in.</summary>
    public virtual Event WhenNew() => _counter.Watch.WhenNew();

    /// <summary>Happens as soon as there is an item; at once if there is one.</summary>
    public virtual Event WhenAny() => _counter.Watch.WhenAny(Count);

    /// <summary>Happens as soon as there is no more room; at once if there is none.</summary>
    public virtual Event WhenFull() => _counter.Watch.WhenFull(Count);

    /// <summary>Happens as soon as there is no item; at once if there is none.</summary>
    public virtual Event WhenEmpty() => _counter.Watch.WhenEmpty(Count);

    /// <summary>Happens when an item next comes in or goes out.</summary>
    public virtual Event WhenChange() => _counter.Watch.WhenChange();
}
