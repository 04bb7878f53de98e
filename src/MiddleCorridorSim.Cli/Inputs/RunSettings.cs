using MiddleCorridorSim.Experiments.Runs;

namespace MiddleCorridorSim.Cli.Inputs;

/// <summary>What the user asked of run or compare.</summary>
internal sealed record RunSettings
{
    /// <summary>The scenario files.</summary>
    public required IReadOnlyList<string> Scenarios { get; init; }

    /// <summary>Replications, if a number was given.</summary>
    public int? Replications { get; init; }

    /// <summary>Into how many batches one long run is cut; 0 for replications.</summary>
    public int Batches { get; init; }

    /// <summary>The precision, if one was given.</summary>
    public PrecisionGoal? Precision { get; init; }

    /// <summary>The seed, if one was given.</summary>
    public long? Seed { get; init; }

    /// <summary>Threads.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>The folder, if one was given.</summary>
    public string? Out { get; init; }

    /// <summary>Settings to lay over the scenarios.</summary>
    public IReadOnlyList<string> Sets { get; init; } = [];

    /// <summary>The warm-up, if one was given: a duration, or <c>detect</c>.</summary>
    public string? WarmUp { get; init; }

    /// <summary>Whether results of other work may be deleted.</summary>
    public bool Replace { get; init; }

    /// <summary>Whether report and charts are wanted.</summary>
    public bool Report { get; init; } = true;

    /// <summary>Whether consignments.csv is wanted.</summary>
    public bool Consignments { get; init; }

    /// <summary>Whether trace.csv is wanted.</summary>
    public bool Trace { get; init; }
}
