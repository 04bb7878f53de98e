using System.CommandLine;
using MiddleCorridorSim.Cli.Terminal;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary>Makes a command with its example and its way of ending.</summary>
internal static class CommandFactory
{
    /// <summary>A command whose faults end as <see cref="Faults"/> says.</summary>
    /// <param name="name">The word.</param>
    /// <param name="description">What it does, in a sentence.</param>
    /// <param name="example">A line that can be typed.</param>
    /// <param name="run">Does it and returns the exit code.</param>
    public static Command Create(string name, string description, string example, Func<ParseResult, CancellationToken, int> run)
    {
        ExampledCommand command = new(name, description, example);
        command.SetAction((parsed, cancellation) => Task.Run(() => Faults.Guard(() => run(parsed, cancellation)), CancellationToken.None));
        return command;
    }
}
