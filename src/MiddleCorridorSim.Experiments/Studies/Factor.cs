using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>Something that a study varies: one of levels, range or scale.</summary>
public sealed record Factor
{
    /// <summary>The path in the scenario, such as <c>flows.*.rate</c>; <c>*</c> stands for every name there.</summary>
    public required string Path { get; init; }

    /// <summary>The values that it takes, as a scenario file writes them.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>Lowest and highest value, in one unit; any value between them may be taken.</summary>
    [Length(2)]
    public IReadOnlyList<string>? Range { get; init; }

    /// <summary>With <c>range</c>: values are the lowest plus whole multiples of this, as for booths.</summary>
    [Bounds(Min = 0, MoreThanMin = true)]
    public double? Step { get; init; }

    /// <summary>Numbers by which what the scenario says is multiplied.</summary>
    public IReadOnlyList<double> Scale { get; init; } = [];
}
