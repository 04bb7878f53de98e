namespace MiddleCorridorSim.Results.Store;

/// <summary>Every value of one scenario and design point, by series and replication.</summary>
public sealed class ScenarioValues
{
    private readonly double[][] _values;

    private ScenarioValues(IReadOnlyList<Series> series, double[][] values, int replications)
    {
        Series = series;
        Replications = replications;
        _values = values;
    }

    /// <summary>The series that any scenario of the store has, in the order of the files.</summary>
    public IReadOnlyList<Series> Series { get; }

    /// <summary>How many replications there are.</summary>
    public int Replications { get; }

    /// <summary>The values of a series by replication, from replication 1 at place 0; NaN where it was not observed.</summary>
    /// <param name="series">The place of the series.</param>
    public ReadOnlySpan<double> Of(int series) => _values[series];

    /// <summary>Whether any replication observed the series.</summary>
    /// <param name="series">The place of the series.</param>
    public bool Has(int series) => Array.Exists(_values[series], value => !double.IsNaN(value));

    /// <summary>Reads the values of a scenario.</summary>
    /// <param name="store">The store.</param>
    /// <param name="scenario">The scenario, by its place.</param>
    /// <param name="point">The design point.</param>
    public static ScenarioValues Read(ResultsStore store, int scenario, long point = 0)
    {
        ArgumentNullException.ThrowIfNull(store);
        RunReader reader = new(store.Database);
        List<(StoredRun Run, IReadOnlyList<(int Series, double Value)> Values)> runs = [.. reader.Runs(scenario).Where(each => each.Run.Key.Point == point)];
        int replications = runs.Count == 0 ? 0 : runs.Max(each => each.Run.Key.Replication);
        double[][] values = [.. reader.Series.Select(_ => Enumerable.Repeat(double.NaN, replications).ToArray())];
        foreach ((StoredRun run, IReadOnlyList<(int Series, double Value)> observed) in runs)
        {
            foreach ((int series, double value) in observed)
            {
                values[series][run.Key.Replication - 1] = value;
            }
        }

        return new ScenarioValues(reader.Series, values, replications);
    }
}
