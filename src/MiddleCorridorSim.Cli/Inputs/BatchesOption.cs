using System.CommandLine;

namespace MiddleCorridorSim.Cli.Inputs;

/// <summary><c>--batches N</c>: one long run cut into N parts in place of replications.</summary>
internal sealed class BatchesOption
{
    private readonly Option<int?> _batches = new("--batches")
    {
        Description = "Make one long run of each scenario and estimate from N equal parts of its measured time, 10 to 30 as a rule (batch means), in place of replications.",
    };

    /// <summary>Adds it to a command.</summary>
    public void AddTo(Command command) => command.Add(_batches);

    /// <summary>The settings with what the user gave.</summary>
    /// <exception cref="UserException">Batches and replications were asked for at once, or the number is out of range.</exception>
    public RunSettings Read(ParseResult parsed, RunSettings settings)
    {
        if (parsed.GetValue(_batches) is not { } count)
        {
            return settings;
        }

        if (count is < 2 or > 1000)
        {
            throw new UserException($"--batches: expected a whole number from 2 to 1000, such as 20, found {count}.");
        }

        if (settings.Precision is not null)
        {
            throw new UserException("--batches: expected one long run, found --precision, which draws replications. Leave one of them out.");
        }

        return settings.Replications is null or 1
            ? settings with { Batches = count, Replications = 1 }
            : throw new UserException($"--batches: expected one long run, found --replications {settings.Replications}. Leave one of them out.");
    }
}
