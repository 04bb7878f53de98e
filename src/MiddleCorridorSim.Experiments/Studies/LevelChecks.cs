using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>Holds every level of every factor, by itself, to the scenario, so that a wrong one is told before points are combined.</summary>
internal static class LevelChecks
{
    /// <summary>Checks the levels.</summary>
    /// <param name="loaded">The study with its scenario.</param>
    /// <param name="faults">Gets what is wrong.</param>
    public static void Run(LoadedStudy loaded, FaultList faults)
    {
        if (loaded.Scenario!.Scenario is null)
        {
            return;
        }

        foreach ((string name, Factor factor) in loaded.Study!.Factors)
        {
            bool isReadable = factor.Levels.Count + factor.Scale.Count > 0 || (factor.Range is { } range && FactorRange.Read(range, out _) is not null);
            foreach (string set in isReadable ? Sets(name, factor) : [])
            {
                foreach (Fault fault in ScenarioLoader.Check(loaded.Scenario, [set]))
                {
                    faults.Add(loaded.PlaceOf("factors", name), $"factors.{name}: {set}: {fault.Message}");
                }
            }
        }
    }

    private static IEnumerable<string> Sets(string name, Factor factor)
    {
        PlannedFactor planned = StudyPlans.Planned(name, factor, "grid");
        return planned.Levels.Select((_, place) => planned.SetAt((place + 0.5) / planned.Levels.Count)!).Distinct();
    }
}
