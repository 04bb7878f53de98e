using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Flows;

/// <summary>How a flow's rate goes up and down; each list is scaled so that its mean is 1.</summary>
public sealed record Profile
{
    /// <summary>Twelve numbers, January to December.</summary>
    [Length(12)]
    public IReadOnlyList<double> Month { get; init; } = [];

    /// <summary>Seven numbers, Monday to Sunday.</summary>
    [Length(7)]
    public IReadOnlyList<double> Weekday { get; init; } = [];

    /// <summary>Twenty-four numbers, by hour of the day (UTC).</summary>
    [Length(24)]
    public IReadOnlyList<double> Hour { get; init; } = [];
}
