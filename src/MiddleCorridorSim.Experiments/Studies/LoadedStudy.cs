using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>A study file that was read, with its scenario; or its faults.</summary>
public sealed record LoadedStudy
{
    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>What is wrong, in the study and in its scenario.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>What may be meant but is likely to mislead.</summary>
    public IReadOnlyList<Fault> Warnings { get; init; } = [];

    /// <summary>The study; null after a fault in it.</summary>
    public Study? Study { get; init; }

    /// <summary>The study as written.</summary>
    public TreeMap? Tree { get; init; }

    /// <summary>The scenario; null where the study names none that can be read.</summary>
    public LoadedScenario? Scenario { get; init; }

    /// <summary>The seed that all points share.</summary>
    public long Seed => Scenario?.Scenario?.Seed ?? 0;

    /// <summary>The path of a file that the study names.</summary>
    /// <param name="file">As the study writes it.</param>
    public string Beside(string file) => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path) ?? "", file);

    /// <summary>Where something of the study is written.</summary>
    /// <param name="keys">The keys from the top down.</param>
    public Place PlaceOf(params string[] keys) => Tree?.PlaceOf(keys) ?? Place.WholeOf(Path);
}
