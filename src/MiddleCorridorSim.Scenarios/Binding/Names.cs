using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Binding;

/// <summary>What may be the name of a thing.</summary>
/// <remarks>Names appear in entities such as <c>station:POST/road/customs</c>, in paths with dots and in CSV files, which limits them.</remarks>
internal static class Names
{
    private const int Longest = 64;
    private const int LongestLabel = 1000;

    /// <summary>Why a name is refused, or null.</summary>
    /// <param name="name">The name as written.</param>
    public static string? Wrong(string name) =>
        name.Length is > 0 and <= Longest && name.All(Fits)
            ? null
            : $"expected a name of 1 to {Longest} letters, digits and _ - > : /, found {TreeScalar.Quote(name)}.";

    /// <summary>Why the label of a route is refused, or null: results make labels of those of links and services, such as <c>BTK + Ferry</c> or <c>A-B > B-C</c>.</summary>
    /// <param name="label">The label as written.</param>
    public static string? WrongLabel(string label) =>
        label.Length is > 0 and <= LongestLabel && !label.Any(char.IsControl)
            ? null
            : $"expected the label of a route, of 1 to {LongestLabel} characters, found {TreeScalar.Quote(label)}.";

    private static bool Fits(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '>' or ':' or '/';
}
