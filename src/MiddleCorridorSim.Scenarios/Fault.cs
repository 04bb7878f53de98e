namespace MiddleCorridorSim.Scenarios;

/// <summary>Something wrong (or doubtful) in a file, and where.</summary>
/// <param name="File">The file as the user would write it; <c>--set</c> for the command line.</param>
/// <param name="Line">The line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="Column">The column, from 1; in a CSV table the number of the field; 0 where the file as a whole is meant.</param>
/// <param name="Message">What was expected, what was found, and what to do.</param>
public sealed record Fault(string File, int Line, int Column, string Message)
{
    /// <summary>One line: <c>file:line:column: message</c>.</summary>
    public override string ToString() =>
        Line == 0 ? $"{File}: {Message}" : FormattableString.Invariant($"{File}:{Line}:{Column}: {Message}");
}
