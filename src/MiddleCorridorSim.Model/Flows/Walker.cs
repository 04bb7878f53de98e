using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>Walks consignments through their journeys, one after another: goes on each time what a consignment waits for has happened.</summary>
/// <remarks>
/// It does for journeys what <see cref="Process"/> does, without the two events (start and end) and the objects that a process costs: there are millions of
/// journeys in a run, nobody waits for their end, and nothing interrupts them. A journey begins at once, in the event that creates it.
/// </remarks>
internal sealed class Walker : IFollower
{
    private readonly Stack<Walker> _idle;
    private readonly IEnumerator<Event?> _steps;
    private readonly Action<Event> _goOn;

    /// <summary>A walker who has nobody to walk yet.</summary>
    /// <param name="steps">Journey after journey: what is waited for, in order, none of which may fail, and null when a journey is over.</param>
    /// <param name="idle">Where it waits for the next consignment.</param>
    public Walker(Func<Walker, IEnumerable<Event?>> steps, Stack<Walker> idle)
    {
        _idle = idle;
        _steps = steps(this).GetEnumerator();
        _goOn = _ => GoOn();
    }

    /// <summary>Who is walked now.</summary>
    public Consignment? Consignment { get; private set; }

    /// <summary>Begins the journey of a consignment.</summary>
    public void Begin(Consignment consignment)
    {
        Consignment = consignment;
        GoOn();
    }

    /// <inheritdoc />
    public void GoOn()
    {
        while (_steps.MoveNext())
        {
            Event? next = _steps.Current;
            if (next is null)
            {
                Consignment = null;
                _idle.Push(this);
                return;
            }

            if (next is Visit visit && visit.TryFollow(this))
            {
                return;
            }

            if (!next.IsProcessed)
            {
                next.AddCallback(_goOn);
                return;
            }
        }
    }
}
