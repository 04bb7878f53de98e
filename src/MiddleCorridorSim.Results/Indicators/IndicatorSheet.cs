namespace MiddleCorridorSim.Results.Indicators;

/// <summary>Gathers the values of one replication; what was not observed is left out.</summary>
internal sealed class IndicatorSheet
{
    private readonly List<IndicatorValue> _values = [];

    /// <summary>The values in the order in which they were added.</summary>
    public IReadOnlyList<IndicatorValue> Values => _values;

    /// <summary>Adds a value unless it is not a finite number, which means that nothing was observed.</summary>
    public void Add(Indicator indicator, string entity, double value)
    {
        if (double.IsFinite(value))
        {
            _values.Add(new IndicatorValue(indicator.Name, entity, indicator.Unit, value));
        }
    }
}
