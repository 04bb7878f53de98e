namespace MiddleCorridorSim.Kernel;

/// <content>Monitors and When-events.</content>
public partial class Container
{
    private LevelSignals? _atLeast;
    private LevelSignals? _atMost;
    private SignalList _whenChange;

#nullable disable annotations
    /// <summary>The level as a share of the capacity. Null: not watched.</summary>
    public ITimeSeriesMonitor Fillrate { get; set; }

    /// <summary>How many puts wait. Null: not watched.</summary>
    public ITimeSeriesMonitor PutQueueLength { get; set; }

    /// <summary>From call to grant, of each put, in default steps. Null: not watched.</summary>
    public ISampleMonitor PutWaitingTime { get; set; }

    /// <summary>How many gets wait. Null: not watched.</summary>
    public ITimeSeriesMonitor GetQueueLength { get; set; }

    /// <summary>From call to grant, of each get, in default steps. Null: not watched.</summary>
    public ISampleMonitor GetWaitingTime { get; set; }
#nullable restore annotations

    /// <summary>Happens as soon as a put leaves at least a level; at once if that much is there.</summary>
    /// <param name="level">In the units of the container.</param>
    public virtual Event WhenAtLeast(double level)
    {
        var @event = new Event(_environment);
        (_atLeast ??= new LevelSignals(1)).Add(@event, level);
        _atLeast.TriggerAt(Level);
        return @event;
    }

    /// <summary>Happens as soon as the container is full; at once if it is.</summary>
    public virtual Event WhenFull() => WhenAtLeast(Capacity);

    /// <summary>Happens as soon as a get leaves at most a level; at once if no more is there.</summary>
    /// <param name="level">In the units of the container.</param>
    public virtual Event WhenAtMost(double level)
    {
        var @event = new Event(_environment);
        (_atMost ??= new LevelSignals(-1)).Add(@event, level);
        _atMost.TriggerAt(Level);
        return @event;
    }

    /// <summary>Happens as soon as the container is empty; at once if it is.</summary>
    public virtual Event WhenEmpty() => WhenAtMost(0);

    /// <summary>Happens when something is next put in or drawn out.</summary>
    public virtual Event WhenChange() => _whenChange.Add(_environment);
}
