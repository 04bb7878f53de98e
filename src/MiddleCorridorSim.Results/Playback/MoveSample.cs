namespace MiddleCorridorSim.Results.Playback;

/// <summary>Keeps moves up to a number, then an even sample of them: every second, every fourth, and so on, of each lane.</summary>
/// <remarks>
/// Which moves stay depends on their order alone. Lanes begin their count at different offsets (multiples of the golden ratio, Knuth, The Art
/// of Computer Programming 3, 6.4), so that a sample is in proportion over many lanes with little traffic too.
/// </remarks>
/// <param name="lanes">How many lanes there are: a direction of a link each.</param>
/// <param name="most">How many moves to keep.</param>
internal sealed class MoveSample(int lanes, int most)
{
    private const uint GoldenRatio = 2654435769;
    private readonly uint[] _counts = [.. Enumerable.Range(0, lanes).Select(lane => (uint)lane * GoldenRatio >> 8)];
    private readonly List<(uint Count, PlaybackMove Move)> _kept = [];

    /// <summary>How many moves each one that was kept stands for: a power of two.</summary>
    public int Every { get; private set; } = 1;

    /// <summary>The moves that were kept, in their order.</summary>
    public IEnumerable<PlaybackMove> Moves => _kept.Select(kept => kept.Move with { StandsFor = Every });

    /// <summary>Takes note of a move.</summary>
    public void Add(int lane, PlaybackMove move)
    {
        uint count = _counts[lane]++;
        if (!IsKept(count))
        {
            return;
        }

        _kept.Add((count, move));
        while (_kept.Count > most)
        {
            Every *= 2;
            _kept.RemoveAll(kept => !IsKept(kept.Count));
        }
    }

    private bool IsKept(uint count) => count % (uint)Every == 0;
}
