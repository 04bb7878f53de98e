using System.Globalization;
using MiddleCorridorSim.Statistics.Designs;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>One axis of a design: turns a place between 0 and 1 into a value, and a value into a setting.</summary>
public sealed class FactorAxis
{
    private readonly Factor _factor;
    private readonly QuantityRange? _range;

    /// <summary>The axis of a factor.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="factor">What it varies.</param>
    public FactorAxis(string name, Factor factor)
    {
        ArgumentNullException.ThrowIfNull(factor);
        Name = name;
        _factor = factor;
        int ways = new[] { factor.Levels.Count, factor.Range.Count, factor.Scale.Count }.Count(count => count > 0);
        if (ways != 1)
        {
            Fault = $"expected one of levels, range and scale, found {ways}.";
        }
        else if (factor.Range.Count > 0)
        {
            _range = QuantityRange.Read(factor.Range, out string? fault);
            Fault = fault;
        }
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What is wrong with it, if anything.</summary>
    public string? Fault { get; }

    /// <summary>How many levels it has; 2 for a range.</summary>
    public int Levels => _range is not null ? 2 : Math.Max(_factor.Levels.Count, _factor.Scale.Count);

    /// <summary>The value at a place: for a range in between, for levels the nearest.</summary>
    /// <param name="coordinate">From 0 to 1.</param>
    public string At(double coordinate) => _range is { } range ? range.At(coordinate) : Level(UnitInterval.ToLevel(coordinate, Levels));

    /// <summary>The value of a level; for a range its ends.</summary>
    /// <param name="level">From 0.</param>
    public string Level(int level) => _range is { } range ? range.At(level)
        : _factor.Levels.Count > 0 ? _factor.Levels[level]
        : _factor.Scale[level].ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Every level, or both ends of the range.</summary>
    public IEnumerable<string> Ends() => Enumerable.Range(0, Levels).Select(Level);

    /// <summary>The setting <c>PATH=VALUE</c> or <c>PATH*=FACTOR</c> for a value.</summary>
    /// <param name="value">A value of this axis.</param>
    public string Setting(string value) => _factor.Path + (_factor.Scale.Count > 0 ? "*=" : "=") + value;
}
