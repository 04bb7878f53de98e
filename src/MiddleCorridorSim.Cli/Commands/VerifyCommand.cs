using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using MiddleCorridorSim.Cli.Inputs;
using MiddleCorridorSim.Cli.Reports;
using MiddleCorridorSim.Cli.Terminal;
using MiddleCorridorSim.Experiments.Verification;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim verify</c>: holds the simulator to values that are known exactly.</summary>
internal static class VerifyCommand
{
    private const double Coarser = 5;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Option<bool> quick = new("--quick") { Description = "Five times wider intervals: under a minute." };
        Option<string[]> only = new("--only") { Description = "Only cases whose names contain one of these words.", AllowMultipleArgumentsPerToken = true };
        Option<string?> folder = new("--scenarios") { Description = "Folder of the cases; scenarios/verify of the program where it is not given." };
        Option<long?> seed = new("--seed") { Description = "Seed of all randomness; that of the files where it is not given." };
        Option<int> jobs = new("--jobs", "-j") { Description = "Cases at once.", DefaultValueFactory = _ => Environment.ProcessorCount };
        Option<string?> markdown = new("--markdown") { Description = "Write the table as a page of Markdown to this file too." };
        OutputOptions output = new();
        Command command = CommandFactory.Create(
            "verify",
            "Simulates small scenarios whose answers are known by formula, and compares. Ends with 1 when one is missed.",
            "mcsim verify --quick",
            (parsed, cancellation) => Run(
                output.Read(parsed),
                Chosen(parsed.GetValue(only) ?? []),
                new VerificationRun(PlainReplication.Run, Folder(parsed.GetValue(folder)))
                {
                    Tolerance = parsed.GetValue(quick) ? Coarser : 1,
                    Seed = parsed.GetValue(seed),
                    Jobs = Math.Max(1, parsed.GetValue(jobs)),
                },
                parsed.GetValue(markdown),
                cancellation));
        foreach (Option option in new Option[] { quick, only, folder, seed, jobs, markdown })
        {
            command.Add(option);
        }

        output.AddTo(command);
        return command;
    }

    private static int Run(Screen screen, IReadOnlyList<VerificationCase> cases, VerificationRun run, string? markdown, CancellationToken cancellation)
    {
        screen.Say($"{"case",-30} {"indicator",-36} {"exact",9} {"simulated",18}");
        IReadOnlyList<CaseResult> results = run.Run(cases, result => Tell(screen, result), cancellation);
        int values = results.Sum(result => result.Values.Count);
        int missed = results.Sum(result => result.Values.Count(value => !value.IsMet));
        CaseResult[] failed = [.. results.Where(result => result.Fault is not null)];
        string count = Invariant($"{results.Count} cases, {values} values, {missed} missed; {results.Sum(result => result.Events) / 1e6:N0} million events.");
        screen.Say(count);
        if (markdown is not null)
        {
            Page(results, run.Tolerance > 1 ? "mcsim verify --quick" : "mcsim verify").Write(markdown, count);
        }

        screen.Say(Invariant($"Met: within {ValueResult.Allowed} standard errors of the exact value, which a right program misses about once in 1,000 values."));
        screen.Answer(Answer(results));
        foreach (CaseResult result in failed)
        {
            Console.Error.WriteLine($"{result.Name}: {result.Fault}");
        }

        return failed.Length > 0 ? ExitCode.OurFault : missed > 0 ? ExitCode.Missed : ExitCode.Done;
    }

    private static void Tell(Screen screen, CaseResult result)
    {
        foreach (ValueResult value in result.Values)
        {
            string indicator = Numbers.Cut($"{value.Exact.Kpi} {value.Exact.Entity}", 36);
            screen.Say($"{result.Name,-30} {indicator,-36} {Exactly(value.Exact.Value),9} {Interval(value),18} {Verdict(value)}");
        }

        if (result.Fault is not null)
        {
            screen.Say($"{result.Name,-30} FAILED");
        }
    }

    private static FigurePage Page(IReadOnlyList<CaseResult> results, string command)
    {
        FigurePage page = new("Exact values, and what the simulator makes of them", command, "case", "what it is", "indicator", "exact", "simulated, 95 %", "verdict");
        foreach ((CaseResult result, ValueResult value) in results.SelectMany(result => result.Values.Select(value => (result, value))))
        {
            page.Add($"`{result.Name}`", result.Title, $"{value.Exact.Kpi} {value.Exact.Entity}", Exactly(value.Exact.Value), Interval(value), Verdict(value));
        }

        return page;
    }

    private static string Verdict(ValueResult value) => value.IsMet ? "met" : !value.IsPrecise ? "NOT PRECISE" : "MISSED";

    private static string Interval(ValueResult value) => $"{Exactly(value.Estimate.Mean)} ± {Exactly(value.Estimate.HalfWidth)}";

    private static string Exactly(double value) => value.ToString("G5", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static VerificationCase[] Chosen(string[] words)
    {
        VerificationCase[] chosen = [.. VerificationCatalog.All.Where(verified =>
            words.Length == 0 || words.Any(word => verified.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))];
        return chosen.Length > 0
            ? chosen
            : throw new UserException($"--only: expected words of names of cases such as queue or ferry, found {string.Join(", ", words)}.");
    }

    private static string Folder(string? given)
    {
        if (given is not null)
        {
            return Directory.Exists(given) ? given : throw new UserException($"--scenarios: expected a folder, found none at {given}.");
        }

        return ShippedFiles.Find("scenarios", "verify")
            ?? throw new UserException("expected the folder scenarios/verify here or above the program, found none. Name it with --scenarios.");
    }

    private static JsonObject Answer(IReadOnlyList<CaseResult> results) => new()
    {
        ["cases"] = new JsonArray([.. results.Select(result => new JsonObject
        {
            ["name"] = result.Name,
            ["title"] = result.Title,
            ["replications"] = result.Replications,
            ["fault"] = result.Fault,
            ["values"] = new JsonArray([.. result.Values.Select(Answer)]),
        })]),
    };

    private static JsonObject Answer(ValueResult value) => new()
    {
        ["kpi"] = value.Exact.Kpi,
        ["entity"] = value.Exact.Entity,
        ["exact"] = value.Exact.Value,
        ["mean"] = double.IsFinite(value.Estimate.Mean) ? value.Estimate.Mean : null,
        ["half_width"] = double.IsFinite(value.Estimate.HalfWidth) ? value.Estimate.HalfWidth : null,
        ["standard_errors"] = double.IsFinite(value.StandardErrors) ? value.StandardErrors : null,
        ["met"] = value.IsMet,
    };
}
