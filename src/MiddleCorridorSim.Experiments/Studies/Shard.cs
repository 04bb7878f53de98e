namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>A part of a sweep: the points whose number leaves the same rest.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many parts.</param>
public readonly record struct Shard(int Number, int Count)
{
    /// <summary>The whole sweep.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Whether a point belongs to this part.</summary>
    /// <param name="point">The number of the point, from 1.</param>
    public bool Holds(long point) => (point - 1) % Count == Number - 1;
}
