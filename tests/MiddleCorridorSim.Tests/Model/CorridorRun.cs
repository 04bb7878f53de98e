using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Model;
using MiddleCorridorSim.Results.Collecting;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Tests.Scenarios;

namespace MiddleCorridorSim.Tests.Model;

/// <summary>One replication of a scenario written in a test, with what it was observed to come to.</summary>
internal sealed class CorridorRun
{
    private readonly ReplicationOutcome _outcome;

    private CorridorRun(ReplicationOutcome outcome) => _outcome = outcome;

    /// <summary>What the audit found.</summary>
    public IReadOnlyList<string> Faults => _outcome.Faults;

    /// <summary>The hash over all observations.</summary>
    public ulong Fingerprint => _outcome.Fingerprint;

    /// <summary>An indicator; NaN where nothing was observed.</summary>
    public double this[string kpi, string entity] =>
        _outcome.Values.Where(value => value.Kpi == kpi && value.Entity == entity).Select(value => value.Value).DefaultIfEmpty(double.NaN).First();

    /// <summary>Simulates a shipped scenario with values laid over it.</summary>
    public static CorridorRun OfShipped(string file, params string[] sets) => Of(Shipped(file, sets));

    /// <summary>A shipped scenario with values laid over it; it must have no fault.</summary>
    public static Scenario Shipped(string file, params string[] sets)
    {
        LoadedScenario loaded = ScenarioLoader.Load(Path.Combine(Repository.Root, "scenarios", file), sets);
        Assert.Equal("", string.Join('\n', loaded.Faults));
        return loaded.Scenario!;
    }

    /// <summary>Simulates a scenario; it must have no fault, and the audit must find none.</summary>
    public static CorridorRun Of(string yaml, params string[] sets)
    {
        using ScenarioFolder folder = new();
        LoadedScenario loaded = folder.Load(yaml, sets);
        Assert.Equal("", string.Join('\n', folder.Told(loaded.Faults)));
        return Of(loaded.Scenario!);
    }

    private static CorridorRun Of(Scenario scenario)
    {
        IndicatorCollector collector = new(scenario);
        new CorridorModel(scenario, seed: 1, replication: 1, collector).Run();
        Assert.Empty(collector.Outcome.Faults);
        return new CorridorRun(collector.Outcome);
    }
}
