using System.CommandLine;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary>A command with a line that can be typed, which its own help shows.</summary>
/// <param name="name">The word.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="example">The line.</param>
internal sealed class ExampledCommand(string name, string description, string example) : Command(name, description)
{
    /// <summary>Adds the example to the description, for the help of this command alone.</summary>
    public void ShowExample() => Description = $"{Description}{Environment.NewLine}{Environment.NewLine}Example: {example}";
}
