namespace MiddleCorridorSim.Kernel;

/// <summary>An event that waits in a bucket: when it is due, and the one that came before it there.</summary>
internal struct Node
{
    /// <summary>Ticks of 100 ns.</summary>
    public long Due;

    /// <summary>The slot of the next older event of the bucket, or the next free slot.</summary>
    public int Next;
}
