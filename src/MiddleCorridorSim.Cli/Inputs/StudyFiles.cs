using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Experiments.Sweeps;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Cli.Inputs;

/// <summary>Loads study files for a command and tells all their faults at once.</summary>
internal static class StudyFiles
{
    /// <summary>Loads a study; warnings go to standard error.</summary>
    /// <exception cref="UserException">The study or its scenario has faults.</exception>
    public static LoadedStudy Load(string path, long? seed)
    {
        LoadedStudy loaded = StudyLoader.Load(path, seed);
        Require(loaded.Faults);
        foreach (Fault warning in loaded.Warnings.Concat(loaded.Scenario!.Warnings))
        {
            Console.Error.WriteLine($"warning: {warning}");
        }

        return loaded;
    }

    /// <summary>What tells one sweep from another: program, study, scenario and replications.</summary>
    /// <exception cref="UserException">The study or its scenario has faults.</exception>
    public static string WorkOf(string path, long? seed, int? replications)
    {
        LoadedStudy loaded = Load(path, seed);
        Effort effort = replications is { } count ? new Effort.Fixed { Count = count } : loaded.Study!.Replications ?? new Effort.Fixed { Count = loaded.Scenario!.Scenario!.Replications };
        SweepPlan plan = new() { Study = StudyPlans.Of(loaded), Scenario = loaded.Scenario!, Effort = effort };
        return $"{ProgramBuild.Name} {SweepJob.IdentityOf(plan, ProgramBuild.Name).Work} {effort}";
    }

    /// <summary>Tells faults, where there are any.</summary>
    /// <exception cref="UserException">There are.</exception>
    public static void Require(IReadOnlyList<Fault> faults)
    {
        if (faults.Count > 0)
        {
            throw new UserException(string.Join(Environment.NewLine, faults.Select(fault => fault.ToString()).Distinct()));
        }
    }

    /// <summary>The folder where none is named: <c>results/STUDY</c> for a sweep, <c>results/COMMAND-STUDY</c> for others.</summary>
    public static string Folder(string command, string study) =>
        Path.Combine("results", Results.Files.Slug.Of($"{command} {Path.GetFileNameWithoutExtension(study)}"));
}
