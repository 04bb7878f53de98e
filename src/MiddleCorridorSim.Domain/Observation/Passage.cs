namespace MiddleCorridorSim.Domain.Observation;

/// <summary>One vehicle's passing of a border post.</summary>
/// <param name="Arrived">When it came to the post, to wait or to be served.</param>
/// <param name="Left">When it left the post.</param>
/// <param name="FeesUsd">Fees paid there, in USD.</param>
/// <param name="Tonnes">Freight on board, in tonnes; 0 when empty.</param>
/// <param name="Teu">Freight on board, in TEU.</param>
public readonly record struct Passage(DateTime Arrived, DateTime Left, double FeesUsd, double Tonnes, double Teu);
