namespace MiddleCorridorSim.Kernel;

/// <summary>A slot for an event: which it is, when it is due, and the slot that came before it in its bucket.</summary>
/// <remarks>All in one place, because that is one cache miss where three arrays would be three.</remarks>
internal struct Node
{
    /// <summary>Null in a free slot.</summary>
    public Event? Event;

    /// <summary>Ticks of 100 ns.</summary>
    public long Due;

    /// <summary>The slot of the next older event of the bucket, or the next free slot.</summary>
    public int Next;
}
