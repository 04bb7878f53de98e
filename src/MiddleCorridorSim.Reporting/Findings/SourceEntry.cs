namespace MiddleCorridorSim.Reporting.Findings;

/// <summary>A source, and what rests on it.</summary>
/// <param name="Source">Who states the figures.</param>
/// <param name="Confidence"><c>reported</c>, <c>derived</c>, <c>assumption</c>, or empty where it is not said.</param>
/// <param name="UsedFor">The parts of the scenario that rest on it.</param>
public sealed record SourceEntry(string Source, string Confidence, IReadOnlyList<string> UsedFor);
