namespace MiddleCorridorSim.Scenarios.Comparing;

/// <summary>One thing that two scenarios say differently.</summary>
/// <param name="Path">The names that lead to it, joined by dots.</param>
/// <param name="First">What the first says; empty where it says nothing.</param>
/// <param name="Second">What the second says; empty where it says nothing.</param>
/// <param name="Words">The difference in words: <c>staffing of AM_POST: us_armenian_jv instead of armenian</c>.</param>
public sealed record Difference(string Path, string First, string Second, string Words);
