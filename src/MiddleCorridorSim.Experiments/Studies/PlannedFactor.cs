using System.Globalization;
using MiddleCorridorSim.Statistics.Designs;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>A factor, ready to be laid over a scenario at any coordinate.</summary>
public sealed record PlannedFactor
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The path in the scenario.</summary>
    public required string Path { get; init; }

    /// <summary>The values as written, or the multipliers; none for a range.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>Whether <see cref="Levels"/> multiply what is there.</summary>
    public bool Multiplies { get; init; }

    /// <summary>The lowest value of a range.</summary>
    public double Low { get; init; }

    /// <summary>The highest value of a range.</summary>
    public double High { get; init; }

    /// <summary>Between values of a range; none for any value.</summary>
    public double? Step { get; init; }

    /// <summary>The unit of a range, as written.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether a coordinate stands for an amount: a range, multipliers, or two levels.</summary>
    public bool IsOrdered => Levels.Count <= 2 || Multiplies || High > Low;

    /// <summary>The value at a coordinate, as a scenario file writes it; empty for NaN, which leaves the scenario as it is.</summary>
    /// <param name="coordinate">From 0 to 1, or NaN.</param>
    public string ValueAt(double coordinate)
    {
        if (double.IsNaN(coordinate))
        {
            return "";
        }

        if (Levels.Count > 0)
        {
            return Levels[UnitInterval.ToLevel(coordinate, Levels.Count)];
        }

        return NumberAt(coordinate).ToString("R", CultureInfo.InvariantCulture) + (Unit.Length > 0 ? " " + Unit : "");
    }

    /// <summary>The number of a range at a coordinate, in its unit.</summary>
    /// <param name="coordinate">From 0 to 1.</param>
    public double NumberAt(double coordinate)
    {
        double number = UnitInterval.ToRange(coordinate, Low, High);
        if (Step is { } step)
        {
            int steps = (int)Math.Floor(((High - Low) / step) + 1e-9);
            number = Low + (step * UnitInterval.ToLevel(coordinate, steps + 1));
        }

        // Twelve digits are more than any figure has, and keep 0.1 + 0.2 from being written as 0.30000000000000004.
        return double.Parse(number.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>The setting at a coordinate; null for NaN.</summary>
    /// <param name="coordinate">From 0 to 1, or NaN.</param>
    public string? SetAt(double coordinate) =>
        double.IsNaN(coordinate) ? null : Path + (Multiplies ? "*=" : "=") + ValueAt(coordinate);
}
