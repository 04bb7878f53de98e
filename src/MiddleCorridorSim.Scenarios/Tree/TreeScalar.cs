namespace MiddleCorridorSim.Scenarios.Tree;

/// <summary>A single value as written: text, whatever it may mean.</summary>
/// <param name="text">The text without quotes.</param>
/// <param name="quoted">Whether it stood in quotes; then it is never null.</param>
/// <param name="place">Where it is written.</param>
public sealed class TreeScalar(string text, bool quoted, Place place) : TreeNode(place)
{
    private const int Longest = 60;
    private const int LongestFile = 500;

    /// <summary>The text without quotes.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it stood in quotes.</summary>
    public bool Quoted { get; } = quoted;

    /// <inheritdoc />
    public override long Weight => 1;

    /// <inheritdoc />
    public override bool IsNull => !Quoted && Text is "" or "~" or "null" or "Null" or "NULL";

    /// <inheritdoc />
    public override TreeNode MovedTo(Place place) => new TreeScalar(Text, Quoted, place);

    /// <inheritdoc />
    public override string Described => IsNull ? "nothing" : Quote(Text);

    /// <summary>Text in quotes, shortened and on one line, for messages.</summary>
    /// <param name="text">The text.</param>
    public static string Quote(string text) => Quote(text, Longest);

    /// <summary>The name of a file in quotes, hardly ever shortened.</summary>
    /// <param name="file">The name.</param>
    public static string QuoteFile(string file) => Quote(file, LongestFile);

    private static string Quote(string text, int longest)
    {
        string shown = new([.. text.Take(longest).Select(letter => char.IsControl(letter) ? ' ' : letter)]);
        return text.Length > longest ? $"\"{shown}...\"" : $"\"{shown}\"";
    }
}
