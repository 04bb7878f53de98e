using System.CommandLine;
using MiddleCorridorSim.Cli.Terminal;

namespace MiddleCorridorSim.Cli.Inputs;

/// <summary>How a command talks: in tables, as JSON, or not at all.</summary>
internal sealed class OutputOptions
{
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Say nothing but faults." };
    private readonly Option<bool> _json = new("--json") { Description = "Write the answer as JSON to standard output, and no tables." };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_quiet);
        command.Add(_json);
    }

    /// <summary>What the user gave.</summary>
    public Screen Read(ParseResult parsed) => new(parsed.GetValue(_quiet), parsed.GetValue(_json));
}
