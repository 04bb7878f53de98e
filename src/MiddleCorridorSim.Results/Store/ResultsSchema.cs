namespace MiddleCorridorSim.Results.Store;

/// <summary>The tables and views of <c>results.db</c>; <c>docs/reference/results.md</c> describes them.</summary>
internal static class ResultsSchema
{
    /// <summary>The version that this program reads and writes, kept in SQLite's <c>user_version</c>.</summary>
    public const int Version = 3;

    /// <summary>Marks the file as ours, kept in SQLite's <c>application_id</c>: "MCSM" in ASCII.</summary>
    public const int ApplicationId = 0x4D43534D;

    /// <summary>Makes every table that is missing: all of an empty database, and those that an older version did not have.</summary>
    /// <remarks>
    /// Version 2 added profiles and the playback, version 3 batches and quantiles. No version changed a column, so making what is
    /// missing is all that a migration needs; one that changes a column must say how its rows move.
    /// </remarks>
    public const string Tables = """
        CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS scenarios(
            id INTEGER PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL UNIQUE, description TEXT,
            hash TEXT NOT NULL, yaml TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS nodes(id TEXT PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL, kind TEXT NOT NULL, lat REAL, lon REAL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS links(
            scenario TEXT NOT NULL, id TEXT NOT NULL, from_node TEXT NOT NULL, to_node TEXT NOT NULL, mode TEXT NOT NULL,
            route TEXT, state TEXT NOT NULL, distance_km REAL NOT NULL, PRIMARY KEY(scenario, id)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS factors(
            point INTEGER NOT NULL, position INTEGER NOT NULL, factor TEXT NOT NULL, value TEXT NOT NULL,
            PRIMARY KEY(point, position)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS indicators(
            name TEXT PRIMARY KEY, rank INTEGER NOT NULL, unit TEXT NOT NULL, entities TEXT NOT NULL, better TEXT NOT NULL,
            meaning TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS series(id INTEGER PRIMARY KEY, kpi TEXT NOT NULL, entity TEXT NOT NULL, unit TEXT NOT NULL, UNIQUE(kpi, entity));
        CREATE TABLE IF NOT EXISTS runs(
            id INTEGER PRIMARY KEY, scenario_id INTEGER NOT NULL REFERENCES scenarios(id), point INTEGER NOT NULL,
            replication INTEGER NOT NULL, seed INTEGER NOT NULL, fingerprint TEXT NOT NULL, events INTEGER NOT NULL,
            UNIQUE(scenario_id, point, replication));
        CREATE TABLE IF NOT EXISTS run_values(
            run_id INTEGER NOT NULL REFERENCES runs(id), series_id INTEGER NOT NULL REFERENCES series(id), value REAL NOT NULL,
            PRIMARY KEY(run_id, series_id)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS profiles(
            run_id INTEGER NOT NULL REFERENCES runs(id), profile TEXT NOT NULL, entity TEXT NOT NULL, content TEXT NOT NULL,
            PRIMARY KEY(run_id, profile, entity)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS batches(
            run_id INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE, series_id INTEGER NOT NULL REFERENCES series(id),
            batch INTEGER NOT NULL, amount REAL NOT NULL, base REAL NOT NULL, PRIMARY KEY(run_id, series_id, batch)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS playback(
            run_id INTEGER PRIMARY KEY REFERENCES runs(id) ON DELETE CASCADE, start TEXT NOT NULL, hours INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS playback_moves(
            id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL REFERENCES playback(run_id) ON DELETE CASCADE, link TEXT NOT NULL,
            backward INTEGER NOT NULL, entered_s INTEGER NOT NULL, left_s INTEGER NOT NULL, tonnes REAL NOT NULL, stands_for INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS playback_queues(
            run_id INTEGER NOT NULL REFERENCES playback(run_id) ON DELETE CASCADE, place TEXT NOT NULL, what TEXT NOT NULL,
            hour INTEGER NOT NULL, mean REAL NOT NULL, PRIMARY KEY(run_id, place, what, hour)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS summary(
            scenario TEXT NOT NULL, point INTEGER NOT NULL, kpi TEXT NOT NULL, entity TEXT NOT NULL, unit TEXT NOT NULL,
            n INTEGER NOT NULL, mean REAL NOT NULL, sd REAL, ci_low REAL, ci_high REAL,
            PRIMARY KEY(scenario, point, kpi, entity)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS quantiles(
            scenario TEXT NOT NULL, kpi TEXT NOT NULL, entity TEXT NOT NULL, unit TEXT NOT NULL, probability REAL NOT NULL,
            n INTEGER NOT NULL, value REAL NOT NULL, ci_low REAL, ci_high REAL, coverage REAL NOT NULL,
            PRIMARY KEY(scenario, kpi, entity, probability)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS batch_means(
            scenario TEXT NOT NULL, kpi TEXT NOT NULL, entity TEXT NOT NULL, unit TEXT NOT NULL, batches INTEGER NOT NULL,
            base REAL NOT NULL, mean REAL NOT NULL, ci_low REAL NOT NULL, ci_high REAL NOT NULL, autocorrelation REAL NOT NULL,
            p_value REAL, independent TEXT NOT NULL, PRIMARY KEY(scenario, kpi, entity)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS comparison(
            baseline TEXT NOT NULL, scenario TEXT NOT NULL, kpi TEXT NOT NULL, entity TEXT NOT NULL, unit TEXT NOT NULL,
            n INTEGER NOT NULL, difference REAL NOT NULL, ci_low REAL, ci_high REAL, baseline_mean REAL NOT NULL,
            verdict TEXT NOT NULL, variance_ratio REAL, PRIMARY KEY(baseline, scenario, kpi, entity)) WITHOUT ROWID;
        """;

    /// <summary>Makes every view anew.</summary>
    public const string Views = """
        DROP VIEW IF EXISTS kpis;
        DROP VIEW IF EXISTS batch_values;
        DROP VIEW IF EXISTS flows;
        DROP VIEW IF EXISTS borders;
        DROP VIEW IF EXISTS queues;
        CREATE VIEW kpis AS
            SELECT s.name AS scenario, r.point, r.replication, x.kpi, x.entity, x.unit, v.value
            FROM run_values v JOIN runs r ON r.id = v.run_id JOIN scenarios s ON s.id = r.scenario_id JOIN series x ON x.id = v.series_id;
        CREATE VIEW batch_values AS
            SELECT s.name AS scenario, x.kpi, x.entity, x.unit, b.batch, b.amount, b.base, CASE WHEN b.base > 0 THEN b.amount / b.base END AS value
            FROM batches b JOIN runs r ON r.id = b.run_id JOIN scenarios s ON s.id = r.scenario_id JOIN series x ON x.id = b.series_id;
        CREATE VIEW flows AS
            SELECT scenario, point, substr(entity, 6) AS flow, n, mean AS transit_h, ci_low AS transit_ci_low, ci_high AS transit_ci_high,
                (SELECT mean FROM summary t WHERE t.scenario = s.scenario AND t.point = s.point AND t.entity = s.entity AND t.kpi = 'transit_time.p95') AS transit_p95_h,
                (SELECT mean FROM summary t WHERE t.scenario = s.scenario AND t.point = s.point AND t.entity = s.entity AND t.kpi = 'throughput') AS tonnes_per_year,
                (SELECT mean FROM summary t WHERE t.scenario = s.scenario AND t.point = s.point AND t.entity = s.entity AND t.kpi = 'cost.mean') AS usd_per_teu
            FROM summary s WHERE kpi = 'transit_time.mean' AND entity LIKE 'flow:%';
        CREATE VIEW borders AS
            SELECT scenario, point, substr(entity, 6) AS passage, n, mean AS border_h, ci_low AS border_ci_low, ci_high AS border_ci_high,
                (SELECT mean FROM summary t WHERE t.scenario = s.scenario AND t.point = s.point AND t.entity = s.entity AND t.kpi = 'border_time.p95') AS border_p95_h,
                (SELECT mean FROM summary t WHERE t.scenario = s.scenario AND t.point = s.point AND t.entity = s.entity AND t.kpi = 'throughput_vehicles') AS vehicles_per_year
            FROM summary s WHERE kpi = 'border_time.mean';
        CREATE VIEW queues AS
            SELECT scenario, point, entity AS station, n, mean AS waiting_h, ci_low AS waiting_ci_low, ci_high AS waiting_ci_high,
                (SELECT mean FROM summary t WHERE t.scenario = s.scenario AND t.point = s.point AND t.entity = s.entity AND t.kpi = 'queue.mean') AS queue_mean,
                (SELECT mean FROM summary t WHERE t.scenario = s.scenario AND t.point = s.point AND t.entity = s.entity AND t.kpi = 'utilisation') AS utilisation
            FROM summary s WHERE kpi = 'waiting.mean';
        """;
}
