namespace MiddleCorridorSim.Experiments.WarmUps;

/// <summary>A warm-up that was found from pilot runs.</summary>
/// <param name="Length">How much of the beginning to leave out, in whole hours.</param>
/// <param name="RunTooShort">Whether the search ended at half of the run: it is too short to tell its warm-up.</param>
/// <param name="Pilots">How many pilot runs were made.</param>
public sealed record FoundWarmUp(TimeSpan Length, bool RunTooShort, int Pilots);
