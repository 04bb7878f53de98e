using System.CommandLine;
using MiddleCorridorSim.Experiments.Studies;

namespace MiddleCorridorSim.Cli.Inputs;

/// <summary>The options that the commands on study files share.</summary>
internal sealed class StudyOptions
{
    private readonly Argument<string> _study = new("STUDY") { Description = "A study file." };
    private readonly Option<int?> _replications = new("--replications", "-n") { Description = "Replications at each point, in place of what the study says." };
    private readonly Option<long?> _seed = new("--seed") { Description = "Seed of all randomness; the scenario's own where it is not given." };
    private readonly Option<int> _jobs = new("--jobs", "-j") { Description = "Replications at once.", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<string?> _out = new("--out", "-o") { Description = "Folder for the results; results/STUDY or results/COMMAND-STUDY where it is not given." };
    private readonly Option<bool> _replace = new("--replace") { Description = "Begin anew where the folder holds results of other work." };

    /// <summary>What every command has: --quiet and --json.</summary>
    public OutputOptions Output { get; } = new();

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_study);
        foreach (Option option in new Option[] { _replications, _seed, _jobs, _out, _replace })
        {
            command.Add(option);
        }

        Output.AddTo(command);
    }

    /// <summary>The study file.</summary>
    public string Study(ParseResult parsed) => parsed.GetRequiredValue(_study);

    /// <summary>The study, loaded.</summary>
    public LoadedStudy Load(ParseResult parsed) => StudyFiles.Load(Study(parsed), Seed(parsed));

    /// <summary>The seed, if one was given.</summary>
    public long? Seed(ParseResult parsed) => parsed.GetValue(_seed);

    /// <summary>The folder.</summary>
    public string Folder(ParseResult parsed, string command) => parsed.GetValue(_out) ?? StudyFiles.Folder(command, Study(parsed));

    /// <summary>Whether other results may be deleted.</summary>
    public bool Replace(ParseResult parsed) => parsed.GetValue(_replace);

    /// <summary>Threads.</summary>
    public int Jobs(ParseResult parsed) => parsed.GetValue(_jobs) is >= 1 and int jobs ? jobs : throw new UserException("--jobs: expected a whole number from 1.");

    /// <summary>The number of replications, if one was given.</summary>
    public int? Replications(ParseResult parsed) => parsed.GetValue(_replications) is not < 1
        ? parsed.GetValue(_replications)
        : throw new UserException("--replications: expected a whole number from 1.");

    /// <summary>The replications of each point: the option's, else the study's, else the scenario's own.</summary>
    public Effort Effort(ParseResult parsed, LoadedStudy study) => Replications(parsed) is { } given
        ? new Effort.Fixed { Count = given }
        : study.Study!.Replications ?? new Effort.Fixed { Count = study.Scenario!.Scenario!.Replications };
}
