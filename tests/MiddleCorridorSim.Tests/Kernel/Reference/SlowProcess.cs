namespace MiddleCorridorSim.Tests.Kernel.Reference;

/// <summary>A process of the slow engine.</summary>
internal sealed class SlowProcess
{
    private readonly SlowSimulation _simulation;
    private readonly IEnumerator<SlowEvent> _steps;
    private readonly SlowEvent _start = new();
    private readonly Action<SlowEvent> _resume;
    private SlowEvent _target;

    public SlowProcess(SlowSimulation simulation, IEnumerable<SlowEvent> steps, int priority)
    {
        _simulation = simulation;
        _steps = steps.GetEnumerator();
        _resume = Resume;
        _target = _start;
        _start.Callbacks.Add(_resume);
        simulation.Schedule(_start, 0, priority);
    }

    public bool IsAlive { get; private set; } = true;

    /// <summary>The cause of a fault that was not acknowledged yet; null if there is none.</summary>
    public string? Fault { get; private set; }

    /// <summary>Whether it may be interrupted now: it lives, is not the active one, and its target does not resume it just now.</summary>
    public bool MayBeInterrupted => IsAlive && _simulation.Active != this && !_target.IsProcessed;

    public void Interrupt(string cause, int priority)
    {
        var interrupt = new SlowEvent { IsOk = false, Value = cause };
        interrupt.Callbacks.Add(_resume);
        _simulation.Schedule(interrupt, 0, priority);
        _target.Callbacks.Remove(_resume);
    }

    public string? TakeFault()
    {
        string? fault = Fault;
        Fault = null;
        return fault;
    }

    private void Resume(SlowEvent cause)
    {
        _simulation.Active = this;
        while (IsAlive)
        {
            Fault = cause.IsOk ? null : cause.Value;
            if (!_steps.MoveNext())
            {
                IsAlive = false;
                _simulation.Schedule(new SlowEvent(), 0, 0);
                break;
            }

            _target = _steps.Current;
            if (!_target.IsProcessed)
            {
                _target.Callbacks.Add(_resume);
                break;
            }

            cause = cause.IsOk ? _target : cause;
        }

        _simulation.Active = null;
    }
}
