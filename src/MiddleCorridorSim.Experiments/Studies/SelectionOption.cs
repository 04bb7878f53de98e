using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>One of the options that a selection chooses from.</summary>
public sealed record SelectionOption
{
    /// <summary>Its scenario file, beside the study file; the study's own where nothing is said.</summary>
    public string? Scenario { get; init; }

    /// <summary>Settings that are laid over the scenario, each <c>PATH=VALUE</c> or <c>PATH*=FACTOR</c>.</summary>
    public IReadOnlyList<string> Set { get; init; } = [];

    /// <summary>What it costs.</summary>
    [Bounds(Min = 0)]
    public Money Cost { get; init; }
}
