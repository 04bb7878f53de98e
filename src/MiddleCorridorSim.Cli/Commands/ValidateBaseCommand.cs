using System.CommandLine;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Experiments.Validating;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim validate-base</c>: holds the shipped scenarios to published figures.</summary>
internal static class ValidateBaseCommand
{
    private const int UsualReplications = 3;
    private const string UsualFolder = "results/validate-base";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<string?> table = new("--table") { Description = "The published figures; scenarios/data/validation.csv of the program where it is not given." };
        Option<string[]> only = new("--only") { Description = "Only rows with these ids, such as V01 V04.", AllowMultipleArgumentsPerToken = true };
        Option<int> replications = new("--replications", "-n") { Description = "Replications of each scenario.", DefaultValueFactory = _ => UsualReplications };
        Option<long?> seed = new("--seed") { Description = "Seed of all randomness; that of the files where it is not given." };
        Option<int> jobs = new("--jobs", "-j") { Description = "Replications at once.", DefaultValueFactory = _ => Environment.ProcessorCount };
        Option<string?> folder = new("--out", "-o") { Description = $"Folder for the results; {UsualFolder} where it is not given." };
        Option<string[]> set = new("--set") { Description = "Lay PATH=VALUE over the scenarios, such as duration=200d." };
        Option<bool> replace = new("--replace") { Description = "Begin anew where the folder of --out holds results of other work." };
        Option<bool> noReport = new("--no-report") { Description = "Write no report.html and no charts." };
        Option<string?> markdown = new("--markdown") { Description = "Write the table as a page of Markdown to this file too." };
        OutputOptions output = new();
        Command command = CommandFactory.Create(
            "validate-base",
            "Simulates the base case under the trade of each year that figures were published for, and says which of them it meets.",
            "mcsim validate-base --replications 3",
            (parsed, cancellation) => Run(
                output.Read(parsed),
                parsed.GetValue(table) ?? ShippedTable(),
                parsed.GetValue(only) ?? [],
                new RunSettings
                {
                    Scenarios = [],
                    Replications = Positive(parsed.GetValue(replications), "--replications"),
                    Seed = parsed.GetValue(seed),
                    Jobs = Positive(parsed.GetValue(jobs), "--jobs"),
                    Out = parsed.GetValue(folder) ?? UsualFolder,
                    Sets = parsed.GetValue(set) ?? [],
                    Replace = parsed.GetValue(replace) || parsed.GetValue(folder) is null,
                    Report = !parsed.GetValue(noReport),
                },
                parsed.GetValue(markdown),
                cancellation));
        foreach (Option option in new Option[] { table, only, replications, seed, jobs, folder, set, replace, noReport, markdown })
        {
            command.Add(option);
        }

        output.AddTo(command);
        return command;
    }

    private static int Run(Screen screen, string table, IReadOnlyList<string> only, RunSettings settings, string? markdown, CancellationToken cancellation)
    {
        IReadOnlyList<PublishedFigure> figures = Chosen(Read(table), only, table);
        string[] files = [.. figures.Where(figure => figure.IsCompared).Select(figure => figure.Scenario).Distinct().Order(StringComparer.Ordinal)];
        if (files.Length == 0)
        {
            throw new UserException($"{table}: expected rows with a scenario and an indicator to hold against it, found none.");
        }

        using ScenarioWork work = ScenarioWork.Open("validate-base", settings with { Scenarios = [.. files.Select(file => FileOf(table, file))] }, screen, cancellation);
        (string, string)[] names = [.. files.Zip(work.Scenarios, (file, stored) => (file, stored.Scenario.Name))];
        IReadOnlyList<ValidatedFigure> rows = [];
        FinishedWork finished = work.Run(screen, cancellation, store =>
        {
            rows = BaseValidation.Of(figures, store, names);
            BaseValidation.Write(store.Folder, rows);
            return [];
        });
        ValidationTables.Show(screen, rows);
        if (markdown is not null)
        {
            ValidationTables.Page(rows, settings.Replications!.Value).Write(markdown, string.Join('\n', ["How far off each year is, by demand alone:", "", .. ValidationTables.Years(rows).Select(year => $"- {year}")]));
        }

        finished.Tell(screen);
        screen.Answer(ValidationAnswer.Of(finished.Folder, rows));
        return ExitCode.Done;
    }

    private static IReadOnlyList<PublishedFigure> Read(string table)
    {
        FaultList faults = new();
        IReadOnlyList<PublishedFigure> figures = PublishedTable.Read(table, faults);
        StudyFiles.Require(faults.Sorted);
        return figures;
    }

    private static IReadOnlyList<PublishedFigure> Chosen(IReadOnlyList<PublishedFigure> figures, IReadOnlyList<string> only, string table)
    {
        string[] unknown = [.. only.Where(id => figures.All(figure => figure.Id != id))];
        return unknown.Length == 0
            ? [.. figures.Where(figure => only.Count == 0 || only.Contains(figure.Id))]
            : throw new UserException($"--only: expected ids of {table} such as {figures[0].Id}, found {string.Join(", ", unknown)}.");
    }

    /// <summary>The tables lie in a folder beside the scenarios: a file is looked for there, then one folder up.</summary>
    private static string FileOf(string table, string scenario)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(table))!;
        string beside = Path.Combine(folder, scenario);
        return Path.GetRelativePath(Directory.GetCurrentDirectory(), File.Exists(beside) ? beside : Path.GetFullPath(Path.Combine(folder, "..", scenario)));
    }

    private static string ShippedTable() => ShippedFiles.Find("scenarios", "data", "validation.csv")
        ?? throw new UserException("expected scenarios/data/validation.csv here or above the program, found none. Name a table with --table.");

    private static int Positive(int value, string option) => value >= 1 ? value : throw new UserException($"{option}: expected a whole number from 1, found {value}.");
}
