using System.Security.Cryptography;
using System.Text;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Reports;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Experiments.Runs;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Logs;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary>What run and compare do: load, open the folder, simulate what is missing, write the files.</summary>
internal sealed class ScenarioWork : IDisposable
{
    private readonly RunSettings _settings;
    private readonly ResultsStore _store;

    private ScenarioWork(RunSettings settings, IReadOnlyList<StoredScenario> scenarios, ResultsStore store)
    {
        _settings = settings;
        _store = store;
        Scenarios = scenarios;
        Main = new MainIndicators(scenarios.SelectMany(scenario => scenario.Scenario.Flows.Where(flow => flow.Value.Background)).Select(flow => flow.Key.Value));
    }

    /// <summary>The scenarios, in order.</summary>
    public IReadOnlyList<StoredScenario> Scenarios { get; }

    /// <summary>The indicators that tables show.</summary>
    public MainIndicators Main { get; }

    /// <summary>Loads the scenarios and opens the folder.</summary>
    /// <param name="command">The command, part of what the folder belongs to.</param>
    /// <param name="settings">What the user asked.</param>
    /// <param name="screen">Where a warm-up that was found is told.</param>
    /// <param name="cancellation">Stops the search for a warm-up.</param>
    public static ScenarioWork Open(string command, RunSettings settings, Screen screen, CancellationToken cancellation)
    {
        IReadOnlyList<StoredScenario> scenarios = DetectedWarmUp.Load(settings, screen, cancellation);
        string folder = settings.Out ?? DefaultFolder(command, scenarios);
        WorkIdentity identity = new(ProgramBuild.Name, HashOf(scenarios, settings.Batches), TitleOf(scenarios, settings.Batches));
        return new ScenarioWork(settings, scenarios, ResultsStore.Open(folder, identity, settings.Replace || settings.Out is null));
    }

    /// <summary>Simulates what is missing and writes the files.</summary>
    /// <param name="screen">Where progress shows.</param>
    /// <param name="cancellation">Stops soon.</param>
    /// <param name="compare">Compares the scenarios, where that is wanted.</param>
    public FinishedWork Run(Screen screen, CancellationToken cancellation, Func<ResultsStore, IReadOnlyList<ComparisonRow>>? compare = null)
    {
        RunPlan plan = new()
        {
            Scenarios = Scenarios,
            Seed = Scenarios[0].Scenario.Seed,
            Replications = _settings.Replications ?? Scenarios.Max(scenario => scenario.Scenario.Replications),
            Precision = _settings.Precision,
            Batches = _settings.Batches,
            Jobs = _settings.Jobs,
        };
        CorridorReplication body = new(new ReplicationLogs(_store.Folder, _settings.Consignments, _settings.Trace), Scenarios);
        WorkClock clock = new();
        RunReport report;
        using (ProgressLine progress = screen.Progress("replications"))
        {
            report = new ScenarioRuns(clock.Around(body.Run)).Run(_store, plan, state => progress.Update(state.Done, state.Total), cancellation);
        }

        body.JoinLogs(report.Replications);
        FinishedWork finished = new(_store.Folder, Scenarios, Main, report, compare?.Invoke(_store) ?? [])
        {
            Conclusions = Scenarios.Count > 1 ? ShippedConclusions.Of(Scenarios.Select(scenario => scenario.Scenario)) : [],
        };
        ConclusionNotes.Write(_store.Folder, finished.Conclusions);
        RunRecordFile.Write(_store, RunFacts.Of(plan, report, clock), Scenarios);
        if (_settings.Report)
        {
            ReportWriter.WriteAll(_store.Folder, cancellation);
        }

        return finished;
    }

    /// <inheritdoc />
    public void Dispose() => _store.Dispose();

    /// <summary><c>results/NAME</c>, <c>results/FIRST-and-SECOND</c>, <c>results/FIRST-and-N-more</c>; <c>compare-</c> before it for a comparison.</summary>
    private static string DefaultFolder(string command, IReadOnlyList<StoredScenario> scenarios)
    {
        string first = scenarios[0].Scenario.Name;
        string name = scenarios.Count switch
        {
            1 => first,
            2 => $"{first} and {scenarios[1].Scenario.Name}",
            _ => FormattableString.Invariant($"{first} and {scenarios.Count - 1} more"),
        };
        return Path.Combine("results", Slug.Of(command == "run" ? name : $"{command} {name}"));
    }

    private static string TitleOf(IReadOnlyList<StoredScenario> scenarios, int batches) =>
        string.Join(" and ", scenarios.Select(scenario => $"\"{scenario.Scenario.Name}\"")) + (batches > 0 ? FormattableString.Invariant($" in {batches} batches") : "");

    private static string HashOf(IReadOnlyList<StoredScenario> scenarios, int batches)
    {
        string text = string.Join('\n', scenarios.Select(scenario => $"{scenario.Scenario.Name}\t{scenario.Hash}")) + (batches > 0 ? $"\n{batches} batches" : "");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
