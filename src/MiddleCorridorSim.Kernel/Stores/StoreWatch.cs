namespace MiddleCorridorSim.Kernel;

/// <summary>The monitors and When-events of a store; a store that is not watched has none of this.</summary>
internal sealed class StoreWatch(Simulation simulation, int capacity)
{
    private SignalList _whenNew;
    private SignalList _whenAny;
    private SignalList _whenFull;
    private SignalList _whenEmpty;
    private SignalList _whenChange;

    public ITimeSeriesMonitor? Utilization { get; set; }

    public ITimeSeriesMonitor? WIP { get; set; }

    public ISampleMonitor? LeadTime { get; set; }

    public ITimeSeriesMonitor? PutQueueLength { get; set; }

    public ISampleMonitor? PutWaitingTime { get; set; }

    public ITimeSeriesMonitor? GetQueueLength { get; set; }

    public ISampleMonitor? GetWaitingTime { get; set; }

    public Event WhenNew() => _whenNew.Add(simulation);

    public Event WhenAny(int count) => AddAndTry(ref _whenAny, count > 0);

    public Event WhenFull(int count) => AddAndTry(ref _whenFull, count == capacity);

    public Event WhenEmpty(int count) => AddAndTry(ref _whenEmpty, count == 0);

    public Event WhenChange() => _whenChange.Add(simulation);

    /// <summary>Before a put is granted.</summary>
    public void Putting(DateTime since) => PutWaitingTime?.Add(Since(since));

    /// <summary>Before a get is granted.</summary>
    public void Getting(DateTime since, DateTime itemSince)
    {
        GetWaitingTime?.Add(Since(since));
        LeadTime?.Add(Since(itemSince));
    }

    /// <summary>After an item came in.</summary>
    public void Put(int count)
    {
        _whenNew.TriggerIf(true);
        _whenAny.TriggerIf(count > 0);
        _whenFull.TriggerIf(count == capacity);
        _whenChange.TriggerIf(true);
    }

    /// <summary>After an item went out.</summary>
    public void Got(int count)
    {
        _whenEmpty.TriggerIf(count == 0);
        _whenChange.TriggerIf(true);
    }

    /// <summary>After puts were served.</summary>
    public void UpdatePuts(int count, int puts, int gets)
    {
        Utilization?.UpdateTo(count / (double)capacity);
        WIP?.UpdateTo(count + puts + gets);
        PutQueueLength?.UpdateTo(puts);
    }

    /// <summary>After gets were served.</summary>
    public void UpdateGets(int count, int puts, int gets)
    {
        Utilization?.UpdateTo(count / (double)capacity);
        WIP?.UpdateTo(count + puts + gets);
        GetQueueLength?.UpdateTo(gets);
    }

    private double Since(DateTime time) => simulation.ToDouble(simulation.Now - time);

    private Event AddAndTry(ref SignalList signals, bool circumstance)
    {
        Event @event = signals.Add(simulation);
        signals.TriggerIf(circumstance);
        return @event;
    }
}
