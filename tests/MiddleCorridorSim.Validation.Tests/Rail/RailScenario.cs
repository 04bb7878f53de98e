using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Model;
using MiddleCorridorSim.Results.Collecting;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Validation.Tests.Rail;

/// <summary>Scenarios of one railway line between two nodes, written as planners write them.</summary>
internal static class RailScenario
{
    /// <summary>Loads a scenario whose nodes are A and B.</summary>
    /// <param name="rest">All but name, start and nodes.</param>
    public static Scenario Load(string rest)
    {
        string path = Path.Combine(Path.GetTempPath(), $"mcsim-rail-{Guid.NewGuid():N}.yaml");
        File.WriteAllText(path, $$"""
            name: a line
            start: 2026-01-01
            nodes:
              A: {country: KZ}
              B: {country: KZ}

            """ + rest);
        try
        {
            LoadedScenario loaded = ScenarioLoader.Load(path, []);
            Assert.True(loaded.Scenario is not null, string.Join('\n', loaded.Faults));
            return loaded.Scenario!;
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Runs one replication.</summary>
    /// <returns>The values of one indicator of one entity.</returns>
    public static double[] Run(Scenario scenario, int replications, string kpi, string entity)
    {
        double[] values = new double[replications];
        for (int replication = 1; replication <= replications; replication++)
        {
            IndicatorCollector collector = new(scenario);
            new CorridorModel(scenario, 1, replication, collector).Run();
            Assert.Empty(collector.Outcome.Faults);
            values[replication - 1] = collector.Outcome.Values.Single(value => value.Kpi == kpi && value.Entity == entity).Value;
        }

        return values;
    }
}
