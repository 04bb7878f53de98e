using Microsoft.Data.Sqlite;

namespace MiddleCorridorSim.Results.Store;

/// <summary>Reads values back in the order of the files, in one pass over the store and with memory for one replication at a time.</summary>
internal sealed class RunReader
{
    // The index of runs gives their order; without CROSS the planner may begin with the scenarios and sort.
    private const string InOrder =
        "SELECT r.id, v.series_id, v.value, s.name, s.position, r.point, r.replication, r.seed, r.fingerprint, r.events " +
        "FROM runs r CROSS JOIN scenarios s ON s.id = r.scenario_id LEFT JOIN run_values v ON v.run_id = r.id " +
        "WHERE $scenario IS NULL OR s.position = $scenario ORDER BY r.scenario_id, r.point, r.replication";

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

    /// <summary>Every run with its values by the place of their series, in order.</summary>
    /// <param name="scenario">The place of the only scenario that is wanted; null for all.</param>
    public IEnumerable<(StoredRun Run, IReadOnlyList<(int Series, double Value)> Values)> Runs(int? scenario = null)
    {
        StoredRun? run = null;
        List<(int Series, double Value)> values = [];
        foreach (SqliteDataReader row in _database.Rows(InOrder, ("$scenario", scenario)))
        {
            if (run is null || run.Id != row.GetInt64(0))
            {
                if (run is not null)
                {
                    yield return (run, Sorted(values));
                }

                run = RunOf(row);
                values = [];
            }

            if (!row.IsDBNull(1))
            {
                values.Add((_places[row.GetInt64(1)], row.GetDouble(2)));
            }
        }

        if (run is not null)
        {
            yield return (run, Sorted(values));
        }
    }

    private static List<(int Series, double Value)> Sorted(List<(int Series, double Value)> values)
    {
        values.Sort((left, right) => left.Series.CompareTo(right.Series));
        return values;
    }

    private static StoredRun RunOf(SqliteDataReader row) => new(
        row.GetString(3), new ReplicationKey(row.GetInt32(4), row.GetInt64(5), row.GetInt32(6)), row.GetInt64(7), row.GetString(8), row.GetInt64(9), row.GetInt64(0));
}
