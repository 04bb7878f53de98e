using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Border;

/// <summary>Whether a lane lets vehicles in now, by its hours and by what closes the post, and who waits before it until it does.</summary>
/// <remarks>
/// While it is closed, none of its places (slots, waiting area, border tracks) is given to anybody: those who wait for one are still before
/// the post. When it opens, all who wait are let in at that instant, in the order in which they are served.
/// </remarks>
internal sealed class Admission
{
    private readonly Simulation _simulation;
    private readonly Gate _post;
    private readonly IReadOnlyList<(Station Station, int Count)> _places;
    private readonly bool _byPriority;
    private readonly PriorityQueue<Event, (double Priority, long Ticket)> _waiting = new();
    private bool _isInHours = true;
    private long _tickets;

    /// <summary>The admission to a lane.</summary>
    /// <param name="simulation">The simulation.</param>
    /// <param name="post">Closed while a disruption closes the post.</param>
    /// <param name="hours">When the lane is open; none for always.</param>
    /// <param name="places">The stations of places that are given only while it is open, with how many each has.</param>
    /// <param name="byPriority">Whether those who wait are let in by priority before arrival; otherwise by arrival alone.</param>
    public Admission(
        Simulation simulation, Gate post, IReadOnlyList<Shift> hours, IReadOnlyList<(Station Station, int Count)> places, bool byPriority)
    {
        _simulation = simulation;
        _post = post;
        _places = places;
        _byPriority = byPriority;
        post.Turned += Turn;
        WorkingHours kept = new(hours);
        if (!kept.IsAlways)
        {
            // As stations do: before anything else of the first instant, and not before somebody looks.
            new Timeout(simulation, TimeSpan.Zero, priority: int.MinValue).AddCallback(_ => Keep(kept));
        }
    }

    /// <summary>Whether it lets vehicles in now.</summary>
    public bool IsOpen => _isInHours && _post.IsOpen;

    /// <summary>Happens when it opens, for one vehicle; only for when closed.</summary>
    /// <param name="priority">Its place among those who wait; smaller numbers first.</param>
    public Event WhenOpen(double priority)
    {
        Event opening = new(_simulation);
        _waiting.Enqueue(opening, (_byPriority ? priority : 0, _tickets++));
        return opening;
    }

    private void Keep(WorkingHours hours)
    {
        _isInHours = hours.IsOpen(_simulation.Now);
        Turn();
        if (hours.NextChange(_simulation.Now) is { } change)
        {
            _simulation.Timeout(change - _simulation.Now).AddCallback(_ => Keep(hours));
        }
    }

    private void Turn()
    {
        bool isOpen = IsOpen;
        foreach ((Station station, int count) in _places)
        {
            station.Man(isOpen ? count : 0);
        }

        while (isOpen && _waiting.TryDequeue(out Event? opening, out _))
        {
            opening.Succeed();
        }
    }
}
