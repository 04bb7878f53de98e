namespace MiddleCorridorSim.Statistics.Precision;

/// <summary>How far the replications so far are from the precision asked for.</summary>
/// <param name="Reached">Whether every indicator is known closely enough.</param>
/// <param name="Stop">Whether to stop: reached, or the most replications allowed are done.</param>
/// <param name="Worst">The indicator, counted from 0, that is furthest from its precision.</param>
/// <param name="WorstRelativeHalfWidth">Its half-width as a share of its mean; infinite while it has no interval.</param>
/// <param name="Needed">The number of replications foretold for all indicators, in all; never above the most allowed.</param>
public sealed record PrecisionState(bool Reached, bool Stop, int Worst, double WorstRelativeHalfWidth, long Needed);
