using System.CommandLine;

namespace MiddleCorridorSim.Cli.Inputs;

/// <summary>The options that run and compare share.</summary>
internal sealed class RunOptions
{
    private readonly Argument<string[]> _scenarios = new("SCENARIO")
    {
        Description = "Scenario files.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<int?> _replications = new("--replications", "-n") { Description = "Replications of each scenario; the scenario's own number (10) where it is not given." };
    private readonly Option<string?> _precision = new("--precision") { Description = "Run until the indicators of --of are known this well, such as 5%." };
    private readonly Option<string[]> _of = new("--of") { Description = "Indicators for --precision, such as transit_time.mean[flow:CN_EU]; transit_time.mean[all] where none is given." };
    private readonly Option<int> _most = new("--most") { Description = "Most replications for --precision.", DefaultValueFactory = _ => 200 };
    private readonly Option<long?> _seed = new("--seed") { Description = "Seed of all randomness; the scenario's own where it is not given." };
    private readonly Option<int> _jobs = new("--jobs", "-j") { Description = "Replications at once.", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<string?> _out = new("--out", "-o") { Description = "Folder for the results; results/NAME where it is not given." };
    private readonly Option<string[]> _set = new("--set") { Description = "Lay PATH=VALUE over the scenarios, such as routes.trip=open." };
    private readonly Option<string?> _warmUp = new("--warm-up") { Description = "The beginning that is not measured, such as 45 d; detect finds it by MSER-5 over five pilot runs. The scenario's own where it is not given." };
    private readonly Option<bool> _replace = new("--replace") { Description = "Begin anew where the folder of --out holds results of other work." };
    private readonly Option<bool> _noReport = new("--no-report") { Description = "Write no report.html and no charts." };

    private readonly Option<bool> _consignments = new("--consignments") { Description = "Write consignments.csv: a row for each consignment." };
    private readonly Option<bool> _trace = new("--trace") { Description = "Write trace.csv: what happens to every vehicle, in order. Large." };

    /// <summary>What every command has: --quiet and --json.</summary>
    public OutputOptions Output { get; } = new();

    /// <summary>Adds all of them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_scenarios);
        foreach (Option option in new Option[] { _replications, _precision, _of, _most, _seed, _jobs, _out, _set, _warmUp, _replace, _noReport, _consignments, _trace })
        {
            command.Add(option);
        }

        Output.AddTo(command);
    }

    /// <summary>What the user gave.</summary>
    /// <exception cref="UserException">A value is out of range.</exception>
    public RunSettings Read(ParseResult parsed)
    {
        RunSettings settings = new()
        {
            Scenarios = parsed.GetRequiredValue(_scenarios),
            Replications = parsed.GetValue(_replications),
            Precision = Precision.Read(parsed.GetValue(_precision), parsed.GetValue(_of) ?? [], parsed.GetValue(_most)),
            Seed = parsed.GetValue(_seed),
            Jobs = parsed.GetValue(_jobs),
            Out = parsed.GetValue(_out),
            Sets = parsed.GetValue(_set) ?? [],
            WarmUp = parsed.GetValue(_warmUp)?.Trim(),
            Replace = parsed.GetValue(_replace),
            Report = !parsed.GetValue(_noReport),
            Consignments = parsed.GetValue(_consignments),
            Trace = parsed.GetValue(_trace),
        };
        string? unknown = settings.Scenarios.FirstOrDefault(file => file.StartsWith("--", StringComparison.Ordinal));
        Require(unknown is null, parsed.CommandResult.Command.Name, "scenario files and options that it knows (see --help)", unknown);
        Require(settings.Precision is null || settings.Replications is null, "--precision", "no --replications beside it, as the precision decides how many (at most --most)", $"--replications {settings.Replications}");
        Require(settings.Replications is null or >= 1, "--replications", "a whole number from 1", settings.Replications);
        Require(settings.Jobs >= 1, "--jobs", "a whole number from 1", settings.Jobs);
        Require(settings.Seed is null or >= 0, "--seed", "a whole number from 0", settings.Seed);
        Require(parsed.GetValue(_most) >= 2, "--most", "a whole number from 2", parsed.GetValue(_most));
        return settings;
    }

    private static void Require(bool holds, string option, string expected, object? found)
    {
        if (!holds)
        {
            throw new UserException($"{option}: expected {expected}, found {found}.");
        }
    }
}
