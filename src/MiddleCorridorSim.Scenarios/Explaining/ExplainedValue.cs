namespace MiddleCorridorSim.Scenarios.Explaining;

/// <summary>One value of a resolved scenario, explained.</summary>
/// <param name="Path">The names that lead to it, joined by dots.</param>
/// <param name="Value">The value as written, on one line.</param>
/// <param name="Origin">The file, line and column where it was last written; <c>default</c> where nobody wrote it.</param>
/// <param name="Sentence">What it means.</param>
public sealed record ExplainedValue(string Path, string Value, string Origin, string Sentence);
