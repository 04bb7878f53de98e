using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Experiments.Sweeps;

/// <summary>A sweep, or a shard of one.</summary>
public sealed record SweepPlan
{
    /// <summary>The points.</summary>
    public required StudyPlan Study { get; init; }

    /// <summary>The scenario that is varied.</summary>
    public required LoadedScenario Scenario { get; init; }

    /// <summary>Replications at each point.</summary>
    public required Effort Effort { get; init; }

    /// <summary>Threads.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Which part of the points.</summary>
    public Shard Shard { get; init; } = Shard.Whole;
}
