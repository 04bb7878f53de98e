using System.Security.Cryptography;
using System.Text;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Experiments.Selecting;

/// <summary>A selection, from the study to its files.</summary>
public sealed class SelectionJob
{
    private readonly LoadedStudy _study;
    private readonly List<(string Name, double CostUsd, LoadedScenario Scenario)> _options = [];

    /// <summary>Loads every option of a study; <see cref="Faults"/> says what is wrong.</summary>
    /// <param name="study">A study without faults of its own.</param>
    public SelectionJob(LoadedStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        _study = study;
        FaultList faults = new();
        RequireRule(faults);
        List<Fault> all = [.. faults.Sorted];
        foreach ((string name, SelectionOption option) in study.Study!.Options)
        {
            LoadedScenario scenario = Loaded(option, study);
            Place place = study.PlaceOf("options", name);
            all.AddRange(scenario.Faults.Select(fault => fault.Line > 0
                ? fault
                : new Fault(place.File, place.Line, place.Column, $"options.{name}: {fault}")));
            _options.Add((name, option.Cost.Usd, scenario));
        }

        Faults = all;
    }

    /// <summary>What is wrong with the options.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    private SelectionRule Rule => _study.Study!.Select!;

    private IEnumerable<(string Name, double CostUsd, LoadedScenario Scenario)> Affordable =>
        _options.Where(option => Rule.Spend is not { } spend || option.CostUsd <= spend.Usd);

    /// <summary>Whose the folder of the selection is.</summary>
    /// <param name="program">The program's version and build.</param>
    public WorkIdentity IdentityOf(string program)
    {
        string text = $"select\n{Rule.Of}\n" + string.Join('\n', Affordable.Select(option => $"{option.Name}\t{option.Scenario.Hash}"));
        return new WorkIdentity(
            program, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), $"a selection among {string.Join(", ", _options.Select(option => option.Name))}");
    }

    /// <summary>Chooses and writes <c>selection.csv</c>.</summary>
    /// <param name="store">The folder, opened for <see cref="IdentityOf"/>.</param>
    /// <param name="pool">Does replications.</param>
    /// <param name="progress">Is told how many replications there are.</param>
    /// <param name="cancellation">Stops soon; what is finished is kept.</param>
    public SelectionResult Run(ResultsStore store, ReplicationPool pool, Action<long> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(store);
        List<(string Name, double CostUsd, LoadedScenario Scenario)> open = [.. Affordable];
        Response response = Response.Read(Rule.Of, out _);
        LoadedScenario own = _study.Scenario!;
        store.Describe([new StoredScenario(own.Scenario!, own.Hash, own.ResolvedYaml)]);
        store.DescribePoints(open.Select((option, place) => ((long)place + 1, (IReadOnlyList<KeyValuePair<string, string>>)
            [KeyValuePair.Create("option", option.Name), KeyValuePair.Create("cost", FormattableString.Invariant($"{option.CostUsd:R} USD"))])));
        OptionRuns runs = new(store, pool, [.. open.Select(option => option.Scenario.Scenario!)], [response]);
        SelectionResult chosen = new OptionSelection(Rule, [.. open.Select(option => (option.Name, option.CostUsd))], runs).Choose(progress, cancellation);
        SelectionResult result = chosen with
        {
            Unit = IndicatorCatalog.Find(response.Kpi)!.Unit,
            Entries = [.. _options.Select(option => chosen.Entries.FirstOrDefault(entry => entry.Option == option.Name) ?? new SelectionEntry(option.Name, option.CostUsd, null, "too dear"))],
        };
        for (int place = 0; place < open.Count; place++)
        {
            store.KeepFirst(0, place + 1, (int)chosen.Entries[place].Estimate!.Count);
        }

        ResultFiles.WriteSweep(store);
        WriteOptions(store.Folder);
        ResultTable.Write(
            Path.Combine(store.Folder, "selection.csv"),
            "option,cost_usd,kpi,entity,unit,n,mean,ci_low,ci_high,verdict,probability",
            result.Entries.Select(entry => (object?[])
            [
                entry.Option, entry.CostUsd, response.Kpi, response.Entity ?? "all", result.Unit, entry.Estimate?.Count ?? 0, entry.Estimate?.Mean, entry.Estimate?.Low,
                entry.Estimate?.High, entry.Verdict, entry.Option == result.Best ? result.Probability : null,
            ]));
        return result;
    }

    private void WriteOptions(string folder)
    {
        foreach ((string name, SelectionOption option) in _study.Study!.Options.Where(option => option.Value.Scenario is not null))
        {
            string file = Path.Combine(folder, StudyText.OptionFile(name));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            string yaml = StudyLoader.LoadScenario(_study.Beside(option.Scenario!), _study.Seed).ResolvedYaml;
            WholeFile.Write(file, text => text.Write(yaml));
        }
    }

    // All options must share the seed of the study's scenario, so that they meet the same random numbers.
    private static LoadedScenario Loaded(SelectionOption option, LoadedStudy study)
    {
        LoadedScenario loaded = option.Scenario is { } file ? StudyLoader.LoadScenario(study.Beside(file), study.Seed) : study.Scenario!;
        return loaded.Faults.Count > 0 || option.Set.Count == 0 ? loaded : ScenarioLoader.Change(loaded, option.Set);
    }

    private void RequireRule(FaultList faults)
    {
        Study study = _study.Study!;
        if (study.Select is null)
        {
            faults.Add(_study.PlaceOf(), "select: expected what the best option is best at, such as select: {of: transit_time.mean, indifference: 1}, found nothing.");
            return;
        }

        if (study.Select.Indifference is null == study.Select.Budget is null)
        {
            faults.Add(_study.PlaceOf("select"), "select: expected either indifference (a guarantee) or budget (a number of replications), found " + (study.Select.Budget is null ? "neither." : "both."));
        }

        int count = study.Options.Count(option => study.Select.Spend is not { } spend || option.Value.Cost <= spend);
        if (count < 2)
        {
            faults.Add(_study.PlaceOf("options"), $"options: expected two options or more that can be paid, found {count}.");
        }
        else if (study.Select.Confidence.Value <= 1.0 / count)
        {
            faults.Add(_study.PlaceOf("select", "confidence"), FormattableString.Invariant($"select.confidence: expected more than the {100.0 / count:0.#} % with which chance alone finds the best of {count}, found {100 * study.Select.Confidence.Value:0.##} %."));
        }
        else if (study.Select.Budget < count * study.Select.FirstStage)
        {
            faults.Add(_study.PlaceOf("select", "budget"), $"select.budget: expected at least {count * study.Select.FirstStage} replications, first_stage for each option, found {study.Select.Budget}.");
        }
    }
}
