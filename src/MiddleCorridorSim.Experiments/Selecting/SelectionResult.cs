namespace MiddleCorridorSim.Experiments.Selecting;

/// <summary>The choice that a selection made.</summary>
/// <param name="Best">The best option.</param>
/// <param name="Entries">Every option in the order of the study.</param>
/// <param name="Unit">The unit of the indicator.</param>
/// <param name="Guaranteed">Whether the choice keeps the guarantee that was asked for.</param>
/// <param name="Probability">The probability of a right choice: the one guaranteed, or a lower bound worked out from the means.</param>
/// <param name="Replications">All replications together.</param>
public sealed record SelectionResult(
    string Best, IReadOnlyList<SelectionEntry> Entries, string Unit, bool Guaranteed, double Probability, long Replications);
