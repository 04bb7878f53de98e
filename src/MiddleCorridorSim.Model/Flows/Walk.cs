using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>Walks a consignment through its journey: goes on with it each time what it waits for has happened.</summary>
/// <remarks>
/// It does for journeys what <see cref="Process"/> does, without the two events (start and end) and the object that a process costs: there are millions of
/// journeys in a run, nobody waits for their end, and nothing interrupts them. The journey begins at once, in the event that creates it.
/// </remarks>
internal sealed class Walk
{
    private readonly IEnumerator<Event> _journey;
    private readonly Action<Event> _goOn;

    private Walk(IEnumerable<Event> journey)
    {
        _journey = journey.GetEnumerator();
        _goOn = GoOn;
    }

    /// <summary>Begins a journey.</summary>
    /// <param name="journey">What is waited for, in order; none of it may fail.</param>
    public static void Begin(IEnumerable<Event> journey) => new Walk(journey).GoOn(null);

    private void GoOn(Event? happened)
    {
        while (_journey.MoveNext())
        {
            Event next = _journey.Current;
            if (next is Visit visit && visit.TryFollow(_goOn))
            {
                return;
            }

            if (!next.IsProcessed)
            {
                next.AddCallback(_goOn);
                return;
            }
        }

        _journey.Dispose();
    }
}
