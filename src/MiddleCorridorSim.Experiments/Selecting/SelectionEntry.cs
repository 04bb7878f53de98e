using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Experiments.Selecting;

/// <summary>What became of one option.</summary>
/// <param name="Option">Its name.</param>
/// <param name="CostUsd">What it costs, in US dollars.</param>
/// <param name="Estimate">The indicator over its replications.</param>
/// <param name="Verdict">best, dropped after so many replications, not told apart, or too dear.</param>
public sealed record SelectionEntry(string Option, double CostUsd, Estimate? Estimate, string Verdict);
