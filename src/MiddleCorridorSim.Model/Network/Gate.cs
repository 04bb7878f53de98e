namespace MiddleCorridorSim.Model.Network;

/// <summary>Whether something is open now, and the event that it opens again.</summary>
/// <remarks>Several causes may close it at once (a route's state, a disruption, weather): it is open when none is left.</remarks>
internal sealed class Gate(Simulation simulation)
{
    private readonly List<DateTime> _expectedEnds = [];
    private readonly Slowdowns _slowdowns = new();
    private Event? _opening;
    private DateTime _haltedSince;
    private TimeSpan _halted;
    private int _halts;

    /// <summary>Called when it closed or opened, before anybody goes on.</summary>
    public Action? Turned { get; set; }

    /// <summary>Whether nothing closes it.</summary>
    public bool IsOpen => _expectedEnds.Count == 0;

    /// <summary>Factor on times; the product of what slows it.</summary>
    public double Slowness => _slowdowns.Factor;

    /// <summary>When it is expected to open: when the last of the causes that close it now is expected to end; meaningless when open.</summary>
    public DateTime ExpectedOpening { get; private set; }

    /// <summary>Time for which vehicles under way have been held, over the whole run so far.</summary>
    public TimeSpan Halted => _halts > 0 ? _halted + (simulation.Now - _haltedSince) : _halted;

    /// <summary>Whether vehicles under way are held now.</summary>
    public bool IsHalted => _halts > 0;

    /// <summary>Happens when it opens, when vehicles are held no longer, or when those who wait are to look again (<see cref="Rouse"/>); only for when closed.</summary>
    public Event WhenOpen() => _opening ??= new Event(simulation);

    /// <summary>Closes it for one more cause.</summary>
    /// <param name="expectedOpening">When that cause is expected to end.</param>
    /// <param name="holdsVehicles">Whether vehicles under way are held where they are.</param>
    public void Close(DateTime expectedOpening, bool holdsVehicles)
    {
        _expectedEnds.Add(expectedOpening);
        ExpectedOpening = _expectedEnds.Max();
        if (holdsVehicles && _halts++ == 0)
        {
            _haltedSince = simulation.Now;
        }

        if (_expectedEnds.Count == 1)
        {
            Turned?.Invoke();
        }
    }

    /// <summary>Takes one cause away.</summary>
    /// <param name="expectedOpening">When it was expected to end, as <see cref="Close"/> was told.</param>
    /// <param name="holdsVehicles">Whether it held vehicles under way.</param>
    public void Open(DateTime expectedOpening, bool holdsVehicles)
    {
        bool movesAgain = holdsVehicles && --_halts == 0;
        if (movesAgain)
        {
            _halted += simulation.Now - _haltedSince;
        }

        _expectedEnds.Remove(expectedOpening);
        ExpectedOpening = IsOpen ? ExpectedOpening : _expectedEnds.Max();
        if (IsOpen)
        {
            Turned?.Invoke();
        }

        if (IsOpen || movesAgain)
        {
            Rouse();
        }
    }

    /// <summary>Lets those who wait look again whether to go on waiting: it opened, or they may no longer pass it when it does.</summary>
    public void Rouse()
    {
        if (_opening is { } opening)
        {
            _opening = null;
            opening.Succeed();
        }
    }

    /// <summary>Multiplies times by a factor, until <see cref="Recover"/>.</summary>
    public void Slow(double factor) => _slowdowns.Add(factor);

    /// <summary>Takes a factor away that <see cref="Slow"/> brought.</summary>
    public void Recover(double factor) => _slowdowns.Remove(factor);
}
