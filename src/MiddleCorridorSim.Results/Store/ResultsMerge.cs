namespace MiddleCorridorSim.Results.Store;

/// <summary>Joins results of the same work that lie in several folders.</summary>
public static class ResultsMerge
{
    /// <summary>Copies the replications of every part into one folder; those that several parts hold count once.</summary>
    /// <param name="parts">The folders of the parts.</param>
    /// <param name="target">The folder of the whole.</param>
    /// <param name="replace">Whether results of other work in it may be deleted.</param>
    /// <returns>The open store of the whole.</returns>
    /// <exception cref="ResultsException">A part holds no results, or those of other work than the first.</exception>
    public static ResultsStore Join(IReadOnlyList<string> parts, string target, bool replace)
    {
        ArgumentNullException.ThrowIfNull(parts);
        foreach (string part in parts.Where(part => !File.Exists(FileOf(part))))
        {
            throw new ResultsException($"{part}: expected a folder with results.db, found none. Give the folders that mcsim sweep --shard left.");
        }

        WorkIdentity identity = IdentityOf(parts[0]);
        foreach (string part in parts.Where(part => IdentityOf(part) != identity))
        {
            throw new ResultsException($"{part}: expected results of {identity.Title} as in {parts[0]}, found results of other work or of another build of the program.");
        }

        ResultsStore store = ResultsStore.Open(target, identity, replace);
        foreach (string part in parts.Where(part => Path.GetFullPath(part) != Path.GetFullPath(target)))
        {
            Copy(store.Database, FileOf(part));
        }

        return store;
    }

    private static string FileOf(string part) => Path.Combine(part, "results.db");

    private static WorkIdentity IdentityOf(string part)
    {
        using ResultsDatabase database = new(FileOf(part));
        string Fact(string key) => database.Scalar("SELECT value FROM meta WHERE key = $key", ("$key", key)) as string ?? "";
        return new WorkIdentity(Fact("program"), Fact("work"), Fact("title"));
    }

    private static void Copy(ResultsDatabase database, string file)
    {
        database.Execute("ATTACH DATABASE $file AS part", ("$file", file));
        database.Execute(
            """
            BEGIN;
            INSERT OR IGNORE INTO scenarios SELECT * FROM part.scenarios;
            INSERT OR IGNORE INTO nodes SELECT * FROM part.nodes;
            INSERT OR IGNORE INTO links SELECT * FROM part.links;
            INSERT OR IGNORE INTO factors SELECT * FROM part.factors;
            INSERT OR IGNORE INTO series(kpi, entity, unit) SELECT kpi, entity, unit FROM part.series;
            CREATE TEMP TABLE fresh AS
                SELECT p.id AS part_id, p.scenario_id, p.point, p.replication, p.seed, p.fingerprint, p.events FROM part.runs p
                WHERE NOT EXISTS (
                    SELECT 1 FROM main.runs r WHERE r.scenario_id = p.scenario_id AND r.point = p.point AND r.replication = p.replication);
            INSERT INTO main.runs(scenario_id, point, replication, seed, fingerprint, events)
                SELECT scenario_id, point, replication, seed, fingerprint, events FROM temp.fresh;
            INSERT INTO main.run_values(run_id, series_id, value)
                SELECT r.id, s.id, v.value
                FROM temp.fresh f
                JOIN main.runs r ON r.scenario_id = f.scenario_id AND r.point = f.point AND r.replication = f.replication
                JOIN part.run_values v ON v.run_id = f.part_id
                JOIN part.series q ON q.id = v.series_id
                JOIN main.series s ON s.kpi = q.kpi AND s.entity = q.entity;
            DROP TABLE temp.fresh;
            COMMIT;
            """);
        database.Execute("DETACH DATABASE part");
    }
}
