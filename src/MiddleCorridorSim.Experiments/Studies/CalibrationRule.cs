using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>What a calibration holds the factors to.</summary>
public sealed record CalibrationRule
{
    /// <summary>The CSV table of observed figures, beside the study file: columns id, central, low, high, kpi, entity, factor, suggested_tolerance.</summary>
    public required string Observed { get; init; }

    /// <summary>The rows that count, by id; all rows of the study's scenario where none is named.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>The most points that are simulated.</summary>
    [Bounds(Min = 1)]
    public int Evaluations { get; init; } = 200;

    /// <summary>How far factors are moved to see what they do, as a share of their range.</summary>
    [Bounds(Min = 0.001, Max = 0.5)]
    public double Step { get; init; } = 0.05;
}
