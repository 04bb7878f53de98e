namespace MiddleCorridorSim.Scenarios.Tree;

/// <summary>Where something is written.</summary>
/// <param name="File">The file as the user would write it; <c>--set</c> for the command line.</param>
/// <param name="Line">The line, from 1; 0 for the file as a whole.</param>
/// <param name="Column">The column, from 1; in a CSV table the number of the field.</param>
public readonly record struct Place(string File, int Line, int Column)
{
    /// <summary>The file as a whole.</summary>
    /// <param name="file">The file.</param>
    public static Place WholeOf(string file) => new(file, 0, 0);

    /// <summary><c>file:line:column</c>.</summary>
    public override string ToString() => Line == 0 ? File : FormattableString.Invariant($"{File}:{Line}:{Column}");
}
