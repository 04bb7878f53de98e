namespace MiddleCorridorSim.Model.Rail;

/// <summary>Where trains of a single-track line can meet: a passing loop, or one of the two ends.</summary>
/// <param name="index">Its place on the line: 0 at the link's beginning, the number of blocks at its end.</param>
/// <param name="tracks">Its tracks, the through track with them; null at the ends, which have as many as are needed.</param>
internal sealed class Station(int index, int? tracks)
{
    private readonly int[] _held = [0, 0];

    /// <summary>Its place on the line.</summary>
    public int Index { get; } = index;

    /// <summary>Whether it is an end of the line.</summary>
    public bool IsEnd => tracks is null;

    /// <summary>Trains that stand here, by direction, to enter the next block.</summary>
    public WaitingTrains[] Waiting { get; } = [new(), new()];

    /// <summary>When the last train of each direction arrived here or passed; ahead of the clock for one that is stopping.</summary>
    public DateTime[] LastArrival { get; } = [DateTime.MinValue, DateTime.MinValue];

    /// <summary>Whether a track is free.</summary>
    /// <remarks>Tracks are held from the moment a train enters the block before, so a train in a block always has its track.</remarks>
    public bool HasTrack => tracks is not { } all || _held[0] + _held[1] < all;

    /// <summary>Whether one more train of this direction would leave no track to the other direction.</summary>
    public bool WouldFill(int direction) => tracks is { } all && _held[direction] >= all - 1;

    /// <summary>Whether every track is held by trains of this direction.</summary>
    public bool IsFull(int direction) => tracks is { } all && _held[direction] >= all;

    /// <summary>Takes a track for a train on its way here.</summary>
    public void Hold(int direction)
    {
        if (!IsEnd)
        {
            _held[direction]++;
        }
    }

    /// <summary>Gives a track back.</summary>
    public void Free(int direction)
    {
        if (!IsEnd)
        {
            _held[direction]--;
        }
    }
}
