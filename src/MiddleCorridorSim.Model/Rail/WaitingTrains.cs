namespace MiddleCorridorSim.Model.Rail;

/// <summary>Trains that wait at one place for one direction: first come, first served within priority.</summary>
internal sealed class WaitingTrains
{
    private readonly PriorityQueue<Transit, (int Priority, long Ticket)> _trains = new();

    /// <summary>How many wait.</summary>
    public int Count => _trains.Count;

    /// <summary>Who goes next; null when nobody waits.</summary>
    public Transit? First => _trains.Count > 0 ? _trains.Peek() : null;

    /// <summary>All, in no order: for messages.</summary>
    public IEnumerable<Transit> All => _trains.UnorderedItems.Select(item => item.Element);

    /// <summary>Adds a train under its ticket.</summary>
    public void Add(Transit transit) => _trains.Enqueue(transit, (transit.Train.Priority, transit.Ticket));

    /// <summary>Takes the first train out.</summary>
    public Transit Take() => _trains.Dequeue();

    /// <summary>Whether one train goes before another of its direction: by priority, then by who asked first.</summary>
    public static bool Before(Transit one, Transit other) =>
        one.Train.Priority != other.Train.Priority ? one.Train.Priority < other.Train.Priority : one.Ticket < other.Ticket;
}
