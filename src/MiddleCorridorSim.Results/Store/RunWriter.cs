using System.Globalization;
using Microsoft.Data.Sqlite;
using MiddleCorridorSim.Results.Batching;
using MiddleCorridorSim.Results.Collecting;
using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Store;

/// <summary>Writes finished replications, each in one transaction, with statements prepared once.</summary>
internal sealed class RunWriter : IDisposable
{
    private readonly ResultsDatabase _database;
    private readonly Dictionary<(string Kpi, string Entity), long> _series = [];
    private readonly SqliteCommand _run;
    private readonly SqliteCommand _value;
    private readonly SqliteCommand _profile;
    private readonly SqliteParameter[] _profileParameters;
    private readonly SqliteParameter[] _runParameters;
    private readonly SqliteParameter[] _valueParameters;

    /// <summary>A writer to an open database.</summary>
    public RunWriter(ResultsDatabase database)
    {
        _database = database;
        foreach (((string, string) key, long id) in database.Query(
            "SELECT kpi, entity, id FROM series", row => ((row.GetString(0), row.GetString(1)), row.GetInt64(2))))
        {
            _series[key] = id;
        }

        _run = database.Connection.CreateCommand();
        _run.CommandText =
            "INSERT INTO runs(scenario_id, point, replication, seed, fingerprint, events) " +
            "SELECT id, $point, $replication, $seed, $fingerprint, $events FROM scenarios WHERE position = $scenario " +
            "ON CONFLICT DO NOTHING RETURNING id";
        _runParameters =
        [
            _run.Parameters.Add("$scenario", SqliteType.Integer), _run.Parameters.Add("$point", SqliteType.Integer),
            _run.Parameters.Add("$replication", SqliteType.Integer), _run.Parameters.Add("$seed", SqliteType.Integer),
            _run.Parameters.Add("$fingerprint", SqliteType.Text), _run.Parameters.Add("$events", SqliteType.Integer),
        ];
        _value = database.Connection.CreateCommand();
        _value.CommandText = "INSERT INTO run_values(run_id, series_id, value) VALUES($run, $series, $value)";
        _valueParameters =
        [
            _value.Parameters.Add("$run", SqliteType.Integer), _value.Parameters.Add("$series", SqliteType.Integer), _value.Parameters.Add("$value", SqliteType.Real),
        ];
        _profile = database.Connection.CreateCommand();
        _profile.CommandText = "INSERT INTO profiles(run_id, profile, entity, content) VALUES($run, $profile, $entity, $content)";
        _profileParameters =
        [
            _profile.Parameters.Add("$run", SqliteType.Integer), _profile.Parameters.Add("$profile", SqliteType.Text),
            _profile.Parameters.Add("$entity", SqliteType.Text), _profile.Parameters.Add("$content", SqliteType.Text),
        ];
    }

    /// <summary>Writes a replication, unless it is there.</summary>
    public void Write(ReplicationRecord record)
    {
        using SqliteTransaction transaction = _database.Connection.BeginTransaction();
        _run.Transaction = transaction;
        _value.Transaction = transaction;
        _profile.Transaction = transaction;
        object[] fields =
        [
            record.Key.Scenario, record.Key.Point, record.Key.Replication, record.Seed,
            record.Fingerprint.ToString("x16", CultureInfo.InvariantCulture), record.Events,
        ];
        for (int i = 0; i < fields.Length; i++)
        {
            _runParameters[i].Value = fields[i];
        }

        if (_run.ExecuteScalar() is long run)
        {
            _valueParameters[0].Value = run;
            foreach (IndicatorValue value in record.Values)
            {
                _valueParameters[1].Value = SeriesOf(value.Kpi, value.Entity, value.Unit);
                _valueParameters[2].Value = value.Value;
                _value.ExecuteNonQuery();
            }

            WriteProfiles(run, record.Profiles);
            WriteBatches(run, record.Batches);
            if (record.Playback is { } playback)
            {
                PlaybackWriter.Write(_database.Connection, transaction, run, playback);
            }
        }

        transaction.Commit();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _run.Dispose();
        _value.Dispose();
        _profile.Dispose();
    }

    private void WriteProfiles(long run, IReadOnlyList<ReplicationProfile> profiles)
    {
        _profileParameters[0].Value = run;
        foreach (ReplicationProfile profile in profiles)
        {
            _profileParameters[1].Value = profile.Name;
            _profileParameters[2].Value = profile.Entity;
            _profileParameters[3].Value = profile.Json;
            _profile.ExecuteNonQuery();
        }
    }

    private void WriteBatches(long run, IReadOnlyList<BatchSeries> batches)
    {
        foreach (BatchSeries each in batches.Where(each => each.Bases.Any(value => value > 0)))
        {
            long series = SeriesOf(each.Indicator.Name, each.Entity, each.Indicator.Unit);
            for (int batch = 0; batch < each.Amounts.Count; batch++)
            {
                _database.Execute(
                    "INSERT INTO batches(run_id, series_id, batch, amount, base) VALUES($run, $series, $batch, $amount, $base)",
                    ("$run", run), ("$series", series), ("$batch", batch + 1), ("$amount", each.Amounts[batch]), ("$base", each.Bases[batch]));
            }
        }
    }

    private long SeriesOf(string kpi, string entity, string unit)
    {
        if (!_series.TryGetValue((kpi, entity), out long id))
        {
            id = (long)_database.Scalar(
                "INSERT INTO series(kpi, entity, unit) VALUES($kpi, $entity, $unit) RETURNING id",
                ("$kpi", kpi), ("$entity", entity), ("$unit", unit))!;
            _series[(kpi, entity)] = id;
        }

        return id;
    }
}
