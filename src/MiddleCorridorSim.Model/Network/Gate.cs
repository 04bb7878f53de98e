namespace MiddleCorridorSim.Model.Network;

/// <summary>Whether something is open now, and the event that it opens again.</summary>
/// <remarks>Several causes may close it at once (a route's state, a disruption, weather): it is open when none is left.</remarks>
internal sealed class Gate(Simulation simulation)
{
    private Event? _opening;
    private DateTime _haltedSince;
    private TimeSpan _halted;
    private int _halts;

    /// <summary>How many causes close it.</summary>
    public int Causes { get; private set; }

    /// <summary>Whether nothing closes it.</summary>
    public bool IsOpen => Causes == 0;

    /// <summary>Factor on times; the product of what slows it.</summary>
    public double Slowness { get; private set; } = 1;

    /// <summary>When the present closing is expected to end; meaningless when open.</summary>
    public DateTime ExpectedOpening { get; private set; }

    /// <summary>Time for which vehicles under way have been held, over the whole run so far.</summary>
    public TimeSpan Halted => _halts > 0 ? _halted + (simulation.Now - _haltedSince) : _halted;

    /// <summary>Whether vehicles under way are held now.</summary>
    public bool IsHalted => _halts > 0;

    /// <summary>Happens when it opens; only to be asked for when closed.</summary>
    public Event WhenOpen() => _opening ??= new Event(simulation);

    /// <summary>Closes it for one more cause.</summary>
    /// <param name="expectedOpening">When that cause is expected to end.</param>
    /// <param name="holdsVehicles">Whether vehicles under way are held where they are.</param>
    public void Close(DateTime expectedOpening, bool holdsVehicles)
    {
        Causes++;
        if (Causes == 1 || expectedOpening > ExpectedOpening)
        {
            ExpectedOpening = expectedOpening;
        }

        if (holdsVehicles && _halts++ == 0)
        {
            _haltedSince = simulation.Now;
        }
    }

    /// <summary>Takes one cause away.</summary>
    /// <param name="holdsVehicles">Whether it held vehicles under way.</param>
    public void Open(bool holdsVehicles)
    {
        if (holdsVehicles && --_halts == 0)
        {
            _halted += simulation.Now - _haltedSince;
        }

        if (--Causes == 0 && _opening is { } opening)
        {
            _opening = null;
            opening.Succeed();
        }
    }

    /// <summary>Multiplies times by a factor; its inverse takes that away.</summary>
    public void Slow(double factor) => Slowness *= factor;
}
