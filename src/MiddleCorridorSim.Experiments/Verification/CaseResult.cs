namespace MiddleCorridorSim.Experiments.Verification;

/// <summary>What a case came to.</summary>
/// <param name="Name">The case.</param>
/// <param name="Title">The name of its scenario.</param>
/// <param name="Values">One for each known figure.</param>
/// <param name="Replications">Replications made.</param>
/// <param name="Events">Events that the engine handled.</param>
/// <param name="Fault">Why it could not be simulated; null where it was.</param>
public sealed record CaseResult(
    string Name, string Title, IReadOnlyList<ValueResult> Values, int Replications, long Events, string? Fault = null)
{
    /// <summary>Whether all figures were met.</summary>
    public bool IsMet => Fault is null && Values.All(value => value.IsMet);
}
