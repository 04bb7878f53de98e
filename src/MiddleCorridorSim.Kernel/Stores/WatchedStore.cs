namespace MiddleCorridorSim.Kernel;

/// <summary>What every kind of store has: its items, its monitors and its When-events.</summary>
/// <remarks>Only to write these once: no model names this class. SimSharp has the same members in each of its stores.</remarks>
public abstract class WatchedStore
{
    private protected WatchedStore(Counter counter) => Counter = counter;

    /// <summary>The most items it holds.</summary>
    public int Capacity => Counter.Capacity;

    /// <summary>How many items it holds.</summary>
    public int Count => Counter.Count;

    private protected Counter Counter { get; }

#nullable disable annotations
    /// <summary>The share of the capacity that is taken. Null: not watched.</summary>
    public ITimeSeriesMonitor Utilization
    {
        get => Counter.WatchIfAny?.Utilization;
        set => Counter.Watch.Utilization = value;
    }

    /// <summary>Items, puts that wait and gets that wait, together. Null: not watched.</summary>
    public ITimeSeriesMonitor WIP
    {
        get => Counter.WatchIfAny?.WIP;
        set => Counter.Watch.WIP = value;
    }

    /// <summary>From coming in to going out, of each item, in default steps. Null: not watched.</summary>
    public ISampleMonitor LeadTime
    {
        get => Counter.WatchIfAny?.LeadTime;
        set => Counter.Watch.LeadTime = value;
    }

    /// <summary>How many puts wait. Null: not watched.</summary>
    public ITimeSeriesMonitor PutQueueLength
    {
        get => Counter.WatchIfAny?.PutQueueLength;
        set => Counter.Watch.PutQueueLength = value;
    }

    /// <summary>From call to grant, of each put, in default steps. Null: not watched.</summary>
    public ISampleMonitor PutWaitingTime
    {
        get => Counter.WatchIfAny?.PutWaitingTime;
        set => Counter.Watch.PutWaitingTime = value;
    }

    /// <summary>How many gets wait. Null: not watched.</summary>
    public ITimeSeriesMonitor GetQueueLength
    {
        get => Counter.WatchIfAny?.GetQueueLength;
        set => Counter.Watch.GetQueueLength = value;
    }

    /// <summary>From call to grant, of each get, in default steps. Null: not watched.</summary>
    public ISampleMonitor GetWaitingTime
    {
        get => Counter.WatchIfAny?.GetWaitingTime;
        set => Counter.Watch.GetWaitingTime = value;
    }
#nullable restore annotations

    /// <summary>Happens when an item next comes in.</summary>
    public virtual Event WhenNew() => Counter.Watch.WhenNew();

    /// <summary>Happens as soon as there is an item; at once if there is one.</summary>
    public virtual Event WhenAny() => Counter.Watch.WhenAny(Count);

    /// <summary>Happens as soon as there is no more room; at once if there is none.</summary>
    public virtual Event WhenFull() => Counter.Watch.WhenFull(Count);

    /// <summary>Happens as soon as there is no item; at once if there is none.</summary>
    public virtual Event WhenEmpty() => Counter.Watch.WhenEmpty(Count);

    /// <summary>Happens when an item next comes in or goes out.</summary>
    public virtual Event WhenChange() => Counter.Watch.WhenChange();
}
