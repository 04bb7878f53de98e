using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios;

/// <summary>What became of a scenario file: the scenario, or why there is none.</summary>
public sealed record LoadedScenario
{
    /// <summary>The file that was loaded.</summary>
    public required string Path { get; init; }

    /// <summary>The scenario; null where there is any fault.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>All faults, in the order of file and line.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>What is doubtful, but can be run.</summary>
    public IReadOnlyList<Fault> Warnings { get; init; } = [];

    /// <summary>The scenario as resolved, where each value stands where it was last written; null where a file could not be read.</summary>
    public TreeMap? Tree { get; init; }

    /// <summary>The scenario as resolved, as one YAML file that can be run by itself; empty where a file could not be read.</summary>
    public string ResolvedYaml { get; init; } = "";

    /// <summary>SHA-256 of <see cref="ResolvedYaml"/> in UTF-8, as 64 hexadecimal digits in lower case.</summary>
    public string Hash { get; init; } = "";

    /// <summary>What the parts of <see cref="Tree"/> were read into.</summary>
    internal Binding.BoundParts? Parts { get; init; }
}
