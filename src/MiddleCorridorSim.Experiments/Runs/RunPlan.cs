using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Experiments.Runs;

/// <summary>Scenarios and how many replications of each.</summary>
public sealed record RunPlan
{
    /// <summary>The scenarios, in order.</summary>
    public required IReadOnlyList<StoredScenario> Scenarios { get; init; }

    /// <summary>The seed that all share: replication r of one meets the same random numbers as replication r of another.</summary>
    public required long Seed { get; init; }

    /// <summary>How many replications of each, where no precision is asked for.</summary>
    public required int Replications { get; init; }

    /// <summary>The precision that decides how many, if any.</summary>
    public PrecisionGoal? Precision { get; init; }

    /// <summary>Into how many batches the measured time of each replication is cut; 0 for none.</summary>
    public int Batches { get; init; }

    /// <summary>How many threads.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;
}
