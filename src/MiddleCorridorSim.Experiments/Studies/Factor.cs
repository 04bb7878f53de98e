namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>What a study varies: one path of the scenario, over choices, a range, or multiples.</summary>
public sealed record Factor
{
    /// <summary>The part of the scenario that it sets, names joined by dots, <c>*</c> for every name there.</summary>
    public required string Path { get; init; }

    /// <summary>The values it takes.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>The smallest and the largest value, in one unit; for designs that fill a range.</summary>
    public IReadOnlyList<string> Range { get; init; } = [];

    /// <summary>What the scenario's own value is multiplied by.</summary>
    public IReadOnlyList<double> Scale { get; init; } = [];
}
