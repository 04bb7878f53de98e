using System.CommandLine;
using MiddleCorridorSim.Cli.Bench;
using MiddleCorridorSim.Cli.Bench.Corridor;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary><c>mcsim bench</c>: how fast engine and model are on this machine.</summary>
internal static class BenchCommand
{
    private static readonly Option<double> Scale =
        new("--scale") { Description = "Size of the engine's part; 0 leaves it out.", DefaultValueFactory = _ => 1.0 };

    private static readonly Option<string?> ScenarioFile =
        new("--scenario") { Description = "A scenario to time too: as it is, at 2, 4 and 8 times the demand, over 10 times the time, and with two jobs." };

    // For the processes that the command starts for its parts.
    private static readonly Option<int?> EngineModel = new("--engine-model") { Hidden = true };
    private static readonly Option<double> Demand = new("--demand") { Hidden = true };
    private static readonly Option<double> Span = new("--span") { Hidden = true, DefaultValueFactory = _ => 1.0 };
    private static readonly Option<bool> TwoJobs = new("--two-jobs") { Hidden = true };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        Command command = CommandFactory.Create(
            "bench",
            "Times the engine on five models, and a scenario if one is given.",
            "mcsim bench --scale 0.2 --scenario scenarios/base-2025.yaml",
            Run);
        Option[] options = [Scale, ScenarioFile, EngineModel, Demand, Span, TwoJobs];
        Array.ForEach(options, command.Add);
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        double scale = parsed.GetValue(Scale);
        string? scenario = parsed.GetValue(ScenarioFile);
        if (parsed.GetValue(EngineModel) is { } model)
        {
            KernelBench.PrintOne(model, scale, Console.Out);
            return ExitCode.Done;
        }

        if (scale > 0)
        {
            KernelBench.Print(scale, Console.Out);
        }

        if (scenario is null)
        {
            return ExitCode.Done;
        }

        if (parsed.GetValue(TwoJobs))
        {
            CorridorBench.PrintTwoJobs(scenario, Console.Out, cancellation);
        }
        else if (parsed.GetValue(Demand) is var demand and > 0)
        {
            CorridorBench.PrintOne(scenario, demand, parsed.GetValue(Span), Console.Out, cancellation);
        }
        else
        {
            CorridorBench.Print(scenario, Console.Out);
        }

        return ExitCode.Done;
    }
}
