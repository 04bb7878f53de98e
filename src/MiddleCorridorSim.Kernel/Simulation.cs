using System.Globalization;

namespace MiddleCorridorSim.Kernel;

/// <summary>A clock, an event list, and the processes that live by them.</summary>
/// <remarks>
/// <para>The clock moves only from event to event, in ticks of 100 ns. Events leave the list by (time, priority, insertion). No member
/// reads a wall clock or draws a random number: the same calls give the same run.</para>
/// <para>One thread at a time; <see cref="StopAsync"/> alone may come from another.</para>
/// </remarks>
public partial class Simulation
{
    private static readonly DateTime Epoch = new(1970, 1, 1);

    private readonly double _stepSeconds;
    private readonly DateTime _zero;
    private readonly bool _isExact;
    private long _clock;
    private DateTime _now;
    private Dictionary<Process, Start>? _starts;

    /// <summary>Starts the calendar at 1970-01-01 with a default step of one second.</summary>
    public Simulation()
        : this(Epoch)
    {
    }

    /// <summary>Starts the calendar at 1970-01-01.</summary>
    /// <param name="defaultStep">What 1 means to the members that end in D; one second if null.</param>
    public Simulation(TimeSpan? defaultStep)
        : this(Epoch, defaultStep)
    {
    }

    /// <summary>Starts the calendar at <paramref name="initialDateTime"/>.</summary>
    /// <param name="initialDateTime">The first <see cref="Now"/>.</param>
    /// <param name="defaultStep">What 1 means to the members that end in D; one second if null.</param>
    public Simulation(DateTime initialDateTime, TimeSpan? defaultStep = null)
    {
        _stepSeconds = (defaultStep ?? TimeSpan.FromSeconds(1)).Duration().TotalSeconds;
        StartDate = initialDateTime;
        _zero = DateTime.SpecifyKind(DateTime.MinValue, initialDateTime.Kind);
        _isExact = GetType() == typeof(Simulation);
        _clock = initialDateTime.Ticks;
        _now = initialDateTime;
        Logger = Console.Out;
        StartSignal = new Event(this) { State = EventStates.Triggered | EventStates.Processed | EventStates.Ok };
    }

    /// <summary>Raised when a run begins.</summary>
    public event EventHandler? RunStarted;

    /// <summary>Raised when a run ends, save by an exception.</summary>
    public event EventHandler? RunFinished;

    /// <summary>The time since <see cref="StartDate"/> in default steps.</summary>
    public double NowD => ToDouble(Now - StartDate);

    /// <summary>The simulated time.</summary>
    public DateTime Now
    {
        get
        {
            if (_now.Ticks != _clock)
            {
                _now = At(_clock);
            }

            return _now;
        }
    }


    /// <summary>The time at which the simulation began.</summary>
    public DateTime StartDate { get; }

#nullable disable annotations
    /// <summary>The process that runs now; null while none does.</summary>
    public Process ActiveProcess
    {
        get => Active;
        set => Active = value;
    }

    /// <summary>Where <see cref="Log"/> writes: standard output at first; null for nowhere.</summary>
    public TextWriter Logger { get; set; }
#nullable restore annotations

    /// <summary>How many events have been processed.</summary>
    /// <remarks>Timeouts that left the event list early, because nobody waited for them, are not counted. Wraps at 2^31.</remarks>
    public int ProcessedEvents { get; private set; }

    /// <summary><see cref="Now"/> in ticks.</summary>
    internal long Clock => _clock;

    internal Process? Active { get; set; }

    internal EventList Events { get; } = new();

    /// <summary>What a process that begins goes on from: an event that succeeded and carries nothing.</summary>
    internal Event StartSignal { get; }

    /// <summary>The start of a process that has not begun, as an event.</summary>
    /// <remarks>Few ever ask, so the events are kept here and not in every process.</remarks>
    internal Event StartOf(Process process)
    {
        _starts ??= [];
        if (!_starts.TryGetValue(process, out Start? start))
        {
            start = new Start(process);
            _starts.Add(process, start);
        }

        return start;
    }

    /// <summary>The start of a process that begins now, if anybody asked for it.</summary>
    internal Start? TryTakeStart(Process process) =>
        _starts is { Count: > 0 } && _starts.Remove(process, out Start? start) ? start : null;

    /// <summary>A clock time in ticks as a date.</summary>
    internal DateTime At(long ticks) => _zero.AddTicks(ticks);

    /// <summary>A span in default steps.</summary>
    /// <param name="span">Any span.</param>
    public double ToDouble(TimeSpan span) => span.TotalSeconds / _stepSeconds;

    /// <summary>A number of default steps as a span.</summary>
    /// <param name="span">In default steps.</param>
    public TimeSpan ToTimeSpan(double span) => TimeSpan.FromSeconds(_stepSeconds * span);

    /// <summary>Makes a process and schedules its start at the current time.</summary>
    /// <param name="generator">Yields the events to wait for.</param>
    /// <param name="priority">Of the start: smaller happens first among events due together.</param>
    public Process Process(IEnumerable<Event> generator, int priority = 0) => new(this, generator, priority);

    /// <summary>Makes an event that happens after a number of default steps.</summary>
    /// <param name="delay">In default steps; not negative.</param>
    /// <param name="priority">Smaller happens first among events due together.</param>
    /// <exception cref="ArgumentException"><paramref name="delay"/> is negative, not a number, or leads beyond the calendar.</exception>
    public Timeout TimeoutD(double delay, int priority = 0) => Timeout(DelayOf(delay), priority);

    /// <summary>Makes an event that happens after a span of time.</summary>
    /// <param name="delay">From now; not negative.</param>
    /// <param name="priority">Smaller happens first among events due together.</param>
    /// <exception cref="ArgumentException"><paramref name="delay"/> is negative or leads beyond the calendar.</exception>
    public Timeout Timeout(TimeSpan delay, int priority = 0)
    {
        var timeout = new Timeout(this);
        long ticks = delay.Ticks;
        if (_isExact && priority == 0 && (ulong)(ticks - 1) < (ulong)(DateTime.MaxValue.Ticks - _clock))
        {
            Events.Add(timeout, _clock + ticks);
        }
        else
        {
            Schedule(delay, timeout, priority);
        }

        return timeout;
    }

    /// <summary>Writes a line to <see cref="Logger"/>.</summary>
    /// <param name="message">With places for <paramref name="args"/>, as in <see cref="string.Format(string, object[])"/>.</param>
    /// <param name="args">What goes in the places.</param>
    public virtual void Log(string message, params object[] args) => Logger?.WriteLine(string.Format(CultureInfo.InvariantCulture, message, args));
}
