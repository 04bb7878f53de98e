using MiddleCorridorSim.Statistics.Selection;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>A conclusion that <c>mcsim conclude</c> holds to every point of a study: an indicator is better there than in another scenario.</summary>
public sealed record Claim
{
    /// <summary>The conclusion as a sentence without its full stop.</summary>
    public required string Says { get; init; }

    /// <summary>The indicator that decides, such as <c>transit_time.mean[flow:CN_EU]</c>.</summary>
    public required string Of { get; init; }

    /// <summary>The scenario it is held against, beside the study file; it is simulated as it stands, under the same random numbers.</summary>
    public required string Against { get; init; }

    /// <summary>Whether the smaller or the larger indicator is better.</summary>
    public Goal Best { get; init; } = Goal.Smallest;
}
