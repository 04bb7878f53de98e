namespace MiddleCorridorSim.Experiments.Runs;

/// <summary>How far the work is.</summary>
/// <param name="Done">Replications finished, those of an earlier call included.</param>
/// <param name="Total">Replications in all; a forecast while a precision decides.</param>
public readonly record struct RunProgress(long Done, long Total);
