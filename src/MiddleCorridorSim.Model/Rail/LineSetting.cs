using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>Where a line's randomness comes from, and who is told what happens on it.</summary>
/// <param name="Runs">The source of running times; all lines may share one, as each mixes its own id into its keys.</param>
public sealed record LineSetting(RandomSource Runs)
{
    /// <summary>Who is told; null: nobody.</summary>
    public LineWatch? Watch { get; init; }

    /// <summary>The pool that works its trains; null: locomotives are always there.</summary>
    public Locomotives? Locomotives { get; init; }
}
