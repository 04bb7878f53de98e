using System.Globalization;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Experiments.Sweeps;
using MiddleCorridorSim.Results;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Experiments.Shards;

/// <summary>Joins the shards of a sweep to what one machine would have left.</summary>
public static class ShardMerge
{
    /// <summary>Joins folders.</summary>
    /// <param name="folders">The shards' folders.</param>
    /// <param name="target">The folder of the whole.</param>
    /// <param name="replace">Whether results of other work in the target may be deleted.</param>
    /// <param name="facts">What the command knows for <c>run.json</c>.</param>
    /// <returns>The points, and the rows of the analysis.</returns>
    /// <exception cref="ResultsException">The folders are not the shards of one sweep, or some are missing.</exception>
    public static (long Points, IReadOnlyList<SensitivityRow> Rows) Join(IReadOnlyList<string> folders, string target, bool replace = false, JsonObject? facts = null)
    {
        ArgumentNullException.ThrowIfNull(folders);
        if (folders.FirstOrDefault(folder => Path.GetFullPath(folder) == Path.GetFullPath(target)) is { } same)
        {
            throw new ResultsException($"{target}: expected a folder for the whole that is none of the shards, found the shard {same}.");
        }

        List<ShardFolder> shards = [];
        try
        {
            foreach (string folder in folders.DistinctBy(Path.GetFullPath))
            {
                shards.Add(ShardFolder.Open(folder));
            }

            StudyPlan plan = Require(shards);
            using ResultsStore store = ResultsStore.Open(target, shards[0].Identity, replace);
            foreach (ShardFolder shard in shards)
            {
                shard.CopyTo(store);
            }

            StoreNotes.Write(store, SweepJob.PlanNote, plan.ToJson());
            StoreNotes.Write(store, SweepJob.EffortNote, shards[0].Note(SweepJob.EffortNote));
            StoreNotes.Write(store, StudyText.Note, shards[0].Note(StudyText.Note));
            ResultFiles.WriteSweep(store);
            StudyText.WriteFile(store);
            IReadOnlyList<SensitivityRow> rows = new SweepAnalysis(plan, store).Write();
            StoreNotes.Write(store, SweepJob.FinishedNote, Shard.Whole.ToString());
            WriteRecord(store, plan, shards.Select(shard => shard.Folder), facts);
            return (plan.Count, rows);
        }
        finally
        {
            shards.ForEach(shard => shard.Dispose());
        }
    }

    private static void WriteRecord(ResultsStore store, StudyPlan plan, IEnumerable<string> shards, JsonObject? facts)
    {
        JsonObject record = facts?.DeepClone().AsObject() ?? [];
        record["seed"] = plan.Seed;
        record["study"] = new JsonObject { ["hash"] = StudyText.HashOf(StoreNotes.Read(store, StudyText.Note) ?? "") };
        record["design"] = plan.Design;
        record["points"] = plan.Count;
        record["merged"] = new JsonArray([.. shards.Select(shard => JsonValue.Create(shard))]);
        LoadedScenario scenario = ScenarioLoader.Load(Path.Combine(store.Folder, StudyText.ScenarioFile), []);
        RunRecordFile.Write(store, record, scenario.Scenario is { } read ? [new StoredScenario(read, scenario.Hash, scenario.ResolvedYaml)] : []);
    }

    private static StudyPlan Require(List<ShardFolder> shards)
    {
        ShardFolder first = shards[0];
        StudyPlan plan = StudyPlan.FromJson(first.Note(SweepJob.PlanNote)
            ?? throw new ResultsException($"{first.Folder}: expected a shard of a sweep, found results of {first.Identity.Title}."));
        foreach (ShardFolder shard in shards.Skip(1))
        {
            if (shard.Identity.Work != first.Identity.Work)
            {
                throw new ResultsException(
                    $"{shard.Folder}: expected a shard of the same study and scenario as {first.Folder} ({first.Identity.Title}), found {shard.Identity.Title}, with other contents or another seed.");
            }

            if (shard.Identity.Program != first.Identity.Program)
            {
                throw new ResultsException(
                    $"{shard.Folder}: expected a shard made by the same program as {first.Folder} ({first.Identity.Program}), found one by {shard.Identity.Program}.");
            }

            if (shard.Note(SweepJob.EffortNote) != first.Note(SweepJob.EffortNote))
            {
                throw new ResultsException($"{shard.Folder}: expected as many replications a point as in {first.Folder}, found another number.");
            }
        }

        RequireWhole(shards, plan);
        return plan;
    }

    private static void RequireWhole(List<ShardFolder> shards, StudyPlan plan)
    {
        // Shards that overlap are of one program, study and seed, so what they have twice is the same.
        HashSet<long> points = [];
        foreach (ShardFolder shard in shards)
        {
            if (shard.Note(SweepJob.FinishedNote) is null)
            {
                throw new ResultsException($"{shard.Folder}: expected a shard that is finished, found one that is not. Run its command again.");
            }

            points.UnionWith(shard.Finished().Select(key => key.Point));
        }

        if (points.Count < plan.Count)
        {
            IEnumerable<long> missing = Enumerable.Range(1, (int)plan.Count).Select(point => (long)point).Where(point => !points.Contains(point)).Take(10);
            throw new ResultsException(string.Create(
                CultureInfo.InvariantCulture,
                $"{shards[0].Folder}: expected shards with all {plan.Count} points, found {points.Count}. Missing are {string.Join(", ", missing)}{(plan.Count - points.Count > 10 ? ", ..." : "")}. Name every shard."));
        }
    }
}
