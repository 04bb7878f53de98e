using MiddleCorridorSim.Model.Rail;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Services;

/// <summary>Sees to it that trains and vessels that wait for room in full yards never wait for each other.</summary>
/// <remarks>
/// <para>A yard <b>drains</b> when some of what is in it will leave though nobody were let in: it goes on by itself, or with a train or vessel that will come.
/// One will come that moves; or is idle where it will leave by itself; or waits for room in a yard that drains; or for a berth where another vessel will
/// make one free. Who is to unload into a full yard waits as long as that drains; where it does not, the first who waits unloads over the limit.</para>
/// <para>So whoever waits, waits for somebody who moves: none of them waits for ever. What drains is looked at anew whenever somebody begins to wait or something
/// leaves a yard in which somebody wants room.</para>
/// </remarks>
/// <param name="simulation">The simulation.</param>
internal sealed class Gridlock(Simulation simulation)
{
    private readonly List<Yard> _yards = [];
    private readonly List<CarrierFleet> _fleets = [];
    private int _held;

    /// <summary>Whether yards that do not drain are filled over their limit. Only to try the watchdog it is not so: then there may be a deadlock, which it tells.</summary>
    public bool Yields { get; set; } = true;

    /// <summary>The yards.</summary>
    public IReadOnlyList<Yard> Yards => _yards;

    /// <summary>The services and fleets.</summary>
    public IReadOnlyList<CarrierFleet> Fleets => _fleets;

    /// <summary>A yard with a limit.</summary>
    public void Add(Yard yard) => _yards.Add(yard);

    /// <summary>A service or fleet.</summary>
    /// <param name="count">How many trains or vessels; null where there is always one more.</param>
    public CarrierFleet AddFleet(int? count)
    {
        CarrierFleet fleet = new(this, count);
        _fleets.Add(fleet);
        return fleet;
    }

    /// <summary>So many more wait for room in yards.</summary>
    public void Hold(int change) => _held += change;

    /// <summary>Lets in who would wait for ever.</summary>
    /// <exception cref="DeadlockException">Somebody waits, and nobody moves.</exception>
    public void Look()
    {
        if (_held == 0)
        {
            return;
        }

        Judge();
        while (Yields && _yards.Find(yard => yard.IsWanted && !yard.IsDraining) is { } stuck)
        {
            stuck.AdmitFirst();
            Judge();
        }

        if (_held > 0 && !_fleets.Exists(fleet => fleet.Moves()) && !_yards.Exists(yard => yard.IsWanted && yard.LeavesByItself(ExitsOf(yard))))
        {
            throw new DeadlockException(GridlockReport.Of(this, simulation.Now));
        }
    }

    /// <summary>The freight in a yard that waits for services and fleets, with the fleet and its end.</summary>
    public IEnumerable<(CarrierFleet Fleet, int End)> ExitsOf(Yard yard) =>
        from fleet in _fleets
        from end in Enumerable.Range(0, fleet.Ways.Count)
        where fleet.Ways[end].From.Terminal?.Yard == yard && fleet.Ways[end].Waiting.IsInYard
        select (fleet, end);

    /// <summary>Works out which yards drain: the fewest that must.</summary>
    private void Judge()
    {
        _yards.ForEach(yard => yard.IsDraining = false);
        bool changed;
        do
        {
            changed = false;
            foreach (Yard yard in _yards)
            {
                if (!yard.IsDraining && (yard.LeavesByItself(ExitsOf(yard)) || ExitsOf(yard).Any(exit => exit.Fleet.Serves(exit.End))))
                {
                    yard.IsDraining = true;
                    changed = true;
                }
            }
        }
        while (changed);
    }
}
