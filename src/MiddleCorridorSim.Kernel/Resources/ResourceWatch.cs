namespace MiddleCorridorSim.Kernel;

/// <summary>The monitors and When-events of a resource; a resource that is not watched has none of this.</summary>
internal sealed class ResourceWatch(Simulation simulation, int capacity)
{
    private SignalList _whenAny;
    private SignalList _whenFull;
    private SignalList _whenEmpty;
    private SignalList _whenChange;

    public ITimeSeriesMonitor? Utilization { get; set; }

    public ITimeSeriesMonitor? WIP { get; set; }

    public ITimeSeriesMonitor? QueueLength { get; set; }

    public ISampleMonitor? LeadTime { get; set; }

    public ISampleMonitor? WaitingTime { get; set; }

    public ISampleMonitor? BreakOffTime { get; set; }

    public ISampleMonitor? InterruptTime { get; set; }

    public Event WhenAny(int inUse)
    {
        Event @event = _whenAny.Add(simulation);
        _whenAny.TriggerIf(inUse < capacity);
        return @event;
    }

    public Event WhenFull(int inUse)
    {
        Event @event = _whenFull.Add(simulation);
        _whenFull.TriggerIf(inUse == 0);
        return @event;
    }

    public Event WhenEmpty(int inUse)
    {
        Event @event = _whenEmpty.Add(simulation);
        _whenEmpty.TriggerIf(inUse == capacity);
        return @event;
    }

    public Event WhenChange() => _whenChange.Add(simulation);

    /// <summary>After a unit was handed out.</summary>
    public void Taken(int inUse)
    {
        _whenEmpty.TriggerIf(inUse == capacity);
        _whenChange.TriggerIf(true);
    }

    /// <summary>After a unit came back.</summary>
    public void Returned(int inUse)
    {
        _whenAny.TriggerIf(inUse < capacity);
        _whenFull.TriggerIf(inUse == 0);
        _whenChange.TriggerIf(true);
    }

    /// <summary>After requests or releases were served.</summary>
    public void Update(int inUse, int waiting)
    {
        Utilization?.UpdateTo(inUse / (double)capacity);
        WIP?.UpdateTo(inUse + waiting);
        QueueLength?.UpdateTo(waiting);
    }

    /// <summary>The time since a request was made, in default steps.</summary>
    public double Since(Request request) => simulation.ToDouble(simulation.Now - request.Time);
}
