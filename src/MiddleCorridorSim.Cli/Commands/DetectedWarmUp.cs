using System.Globalization;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Experiments.WarmUps;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary>Loads the scenarios of run and compare with the warm-up that was asked for.</summary>
internal static class DetectedWarmUp
{
    private const string Detect = "detect";

    /// <summary>The scenarios; all with the longest warm-up found where it is to be detected, so that they measure the same time.</summary>
    public static IReadOnlyList<StoredScenario> Load(RunSettings settings, Screen screen, CancellationToken cancellation)
    {
        IReadOnlyList<string> sets = settings.WarmUp is null or Detect ? settings.Sets : [.. settings.Sets, $"warm_up={settings.WarmUp}"];
        IReadOnlyList<StoredScenario> scenarios = ScenarioFiles.Load(settings.Scenarios, sets, settings.Seed);
        if (settings.WarmUp != Detect)
        {
            return scenarios;
        }

        double hours = 0;
        foreach (StoredScenario scenario in scenarios)
        {
            FoundWarmUp found = new WarmUpDetection(PlainReplication.Run).Find(scenario.Scenario, settings.Jobs, cancellation);
            hours = Math.Max(hours, found.Length.TotalHours);
            Tell(screen, scenario, found);
        }

        return ScenarioFiles.Load(settings.Scenarios, [.. sets, string.Create(CultureInfo.InvariantCulture, $"warm_up={hours} h")], settings.Seed);
    }

    private static void Tell(Screen screen, StoredScenario scenario, FoundWarmUp found)
    {
        string days = (found.Length.TotalHours / 24).ToString("0.0", CultureInfo.InvariantCulture);
        screen.Say($"Warm-up of \"{scenario.Scenario.Name}\": {found.Length.TotalHours} h ({days} d), by MSER-5 over {found.Pilots} pilot runs.");
        if (found.RunTooShort)
        {
            Console.Error.WriteLine(
                $"warning: {scenario.Scenario.Name}: expected a run that settles within its first half, found one that does not: " +
                $"{scenario.Scenario.Duration.TotalDays.ToString("0.#", CultureInfo.InvariantCulture)} d are too short to tell the warm-up, or the queues grow without end. Lengthen duration.");
        }
    }
}
