namespace MiddleCorridorSim.Results.Store;

/// <summary>Reads values back in the order of the files, one replication at a time.</summary>
internal sealed class RunReader
{
    private readonly ResultsDatabase _database;
    private readonly Series[] _ordered;
    private readonly Dictionary<long, int> _places;

    /// <summary>A reader of what <paramref name="database"/> holds now.</summary>
    public RunReader(ResultsDatabase database)
    {
        _database = database;
        _ordered = [.. database.Query(
            "SELECT id, kpi, entity, unit FROM series", row => new Series(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3))).Order()];
        _places = _ordered.Select((series, place) => (series.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
    }

    /// <summary>Every series, in the order of the files.</summary>
    public IReadOnlyList<Series> Series => _ordered;

    /// <summary>The values of a run by the place of their series, in order.</summary>
    public IReadOnlyList<(int Series, double Value)> ValuesOf(StoredRun run)
    {
        List<(int Series, double Value)> values = [.. _database.Query(
            "SELECT series_id, value FROM run_values WHERE run_id = $run", row => (_places[row.GetInt64(0)], row.GetDouble(1)), ("$run", run.Id))];
        values.Sort((left, right) => left.Series.CompareTo(right.Series));
        return values;
    }
}
