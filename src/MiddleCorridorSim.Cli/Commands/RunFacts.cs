using System.Globalization;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Experiments.Runs;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Results.Files;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary>What the command knows for <c>run.json</c>.</summary>
internal static class RunFacts
{
    /// <summary>The facts of a run or comparison.</summary>
    public static JsonObject Of(RunPlan plan, RunReport report, WorkClock clock)
    {
        JsonObject facts = Program();
        facts["seed"] = plan.Seed;
        facts["replications"] = report.Replications;
        facts["resumed"] = report.Resumed;
        facts["jobs"] = plan.Jobs;
        facts["time"] = Time(clock);
        return facts;
    }

    /// <summary>Writes <c>run.json</c> and <c>study.yaml</c> of a command on a study.</summary>
    /// <param name="store">Its results.</param>
    /// <param name="study">The study.</param>
    /// <param name="replications">The number of replications that the command line gave; null where it gave none.</param>
    /// <param name="clock">The time that it took.</param>
    /// <param name="more">What else the command knows.</param>
    public static void Write(ResultsStore store, LoadedStudy study, int? replications, WorkClock clock, JsonObject more)
    {
        string text = StudyText.Of(study, replications);
        StudyText.Keep(store, text);
        StudyText.WriteFile(store);
        JsonObject facts = Program();
        facts["seed"] = study.Seed;
        facts["study"] = new JsonObject
        {
            ["file"] = study.Path,
            ["description"] = study.Study!.Description,
            ["hash"] = StudyText.HashOf(text),
        };
        foreach ((string name, JsonNode? value) in more)
        {
            facts[name] = value?.DeepClone();
        }

        facts["time"] = Time(clock);
        RunRecordFile.Write(store, facts, [new StoredScenario(study.Scenario!.Scenario!, study.Scenario.Hash, study.Scenario.ResolvedYaml)]);
    }

    /// <summary>The program, the moment and the command line.</summary>
    public static JsonObject Program() => new()
    {
        ["program"] = ProgramBuild.Name,
        ["finished"] = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ["command"] = new JsonArray([.. Environment.GetCommandLineArgs().Skip(1).Select(argument => JsonValue.Create(argument))]),
    };

    /// <summary>The time of this call: what an earlier call did that was interrupted is not in it.</summary>
    public static JsonObject Time(WorkClock clock) => new()
    {
        ["wall_seconds"] = Math.Round(clock.Wall.TotalSeconds, 3),
        ["processor_seconds"] = Math.Round(WorkClock.Processor.TotalSeconds, 3),
        ["simulation_processor_seconds"] = Math.Round(clock.Simulated.TotalSeconds, 3),
        ["outside_simulation"] = Math.Round(clock.Outside, 4),
    };
}
