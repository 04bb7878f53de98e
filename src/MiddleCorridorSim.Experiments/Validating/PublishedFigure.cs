using MiddleCorridorSim.Experiments.Studies;

namespace MiddleCorridorSim.Experiments.Validating;

/// <summary>A published figure, as a row of <c>scenarios/data/validation.csv</c> has it.</summary>
/// <param name="Id">The row.</param>
/// <param name="Name">What it is.</param>
/// <param name="Dimension">Transit, border, throughput or cost.</param>
/// <param name="Year">The year it is of.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Tolerance">What still counts as met.</param>
/// <param name="Source">Who published it.</param>
public sealed record PublishedFigure(string Id, string Name, string Dimension, string Year, double Value, string Unit, Tolerance Tolerance, string Source)
{
    /// <summary>The lowest figure that was published.</summary>
    public double Low { get; init; }

    /// <summary>The highest figure that was published.</summary>
    public double High { get; init; }

    /// <summary>The scenario that it is held against; empty where it is held against none.</summary>
    public string Scenario { get; init; } = "";

    /// <summary>The indicator that stands for it.</summary>
    public string Kpi { get; init; } = "";

    /// <summary>What is added up: entities of <see cref="Kpi"/>, or of another indicator where the table names it, as in <c>time_at.mean[flow:f/place:P]</c>.</summary>
    public IReadOnlyList<Response> Terms { get; init; } = [];

    /// <summary>What the sum is multiplied by to be in the figure's unit.</summary>
    public double Factor { get; init; } = 1;

    /// <summary>How it is compared, or why it is not.</summary>
    public string How { get; init; } = "";

    /// <summary>What would explain a miss.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>Whether a simulated figure stands against it.</summary>
    public bool IsCompared => Scenario.Length > 0 && Kpi.Length > 0;
}
