using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Binding;

/// <summary>What may be the name of a thing.</summary>
/// <remarks>Names appear in entities such as <c>station:POST/road/customs</c>, in paths with dots and in CSV files, which limits them.</remarks>
internal static class Names
{
    private const int Longest = 64;

    /// <summary>Why a name is refused, or null.</summary>
    /// <param name="name">The name as written.</param>
    public static string? Wrong(string name) =>
        name.Length is > 0 and <= Longest && name.All(Fits)
            ? null
            : $"expected a name of 1 to {Longest} letters, digits and _ - > : /, found {TreeScalar.Quote(name)}.";

    private static bool Fits(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '>' or ':' or '/';
}
