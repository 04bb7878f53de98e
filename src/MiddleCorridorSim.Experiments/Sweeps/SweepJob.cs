using System.Security.Cryptography;
using System.Text;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Experiments.Runs;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Experiments.Sweeps;

/// <summary>A sweep or a shard of one, from the folder to its files.</summary>
public static class SweepJob
{
    /// <summary>The note that holds the plan.</summary>
    public const string PlanNote = "sweep";

    /// <summary>The note that says how many replications each point gets.</summary>
    public const string EffortNote = "effort";

    /// <summary>The note that a shard leaves when all of its points are done.</summary>
    public const string FinishedNote = "finished";

    /// <summary>Whose the folder of a sweep is.</summary>
    /// <param name="plan">The sweep.</param>
    /// <param name="program">The program's version and build.</param>
    public static WorkIdentity IdentityOf(SweepPlan plan, string program)
    {
        ArgumentNullException.ThrowIfNull(plan);
        string text = $"sweep\n{plan.Study.ToJson()}\n{plan.Scenario.Hash}";
        return new WorkIdentity(
            program,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            $"a sweep of \"{plan.Scenario.Scenario!.Name}\" over {string.Join(", ", plan.Study.Factors.Select(factor => factor.Name))}");
    }

    /// <summary>Does what is missing and writes the files; the analysis only where the sweep is whole.</summary>
    /// <param name="store">The folder, opened for <see cref="IdentityOf"/>.</param>
    /// <param name="plan">The sweep.</param>
    /// <param name="body">Simulates.</param>
    /// <param name="progress">Is told of every replication.</param>
    /// <param name="cancellation">Stops soon; what is finished is kept.</param>
    public static (SweepReport Report, IReadOnlyList<SensitivityRow> Rows) Run(
        ResultsStore store, SweepPlan plan, ReplicationBody body, Action<RunProgress> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(plan);
        StoreNotes.Write(store, PlanNote, plan.Study.ToJson());
        StoreNotes.Write(store, EffortNote, plan.Effort.ToString());
        StoreNotes.Write(store, FinishedNote, null);
        SweepReport report = new SweepRuns(body).Run(store, plan, progress, cancellation);
        ResultFiles.WriteSweep(store);
        SweepAnalysis? analysis = plan.Shard == Shard.Whole ? new SweepAnalysis(plan.Study, store) : null;
        IReadOnlyList<SensitivityRow> rows = analysis?.Write() ?? [];
        StoreNotes.Write(store, FinishedNote, plan.Shard.ToString());
        return (report with { LeftOut = analysis?.LeftOut ?? [] }, rows);
    }
}
