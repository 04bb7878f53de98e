namespace MiddleCorridorSim.Domain.Observation;

/// <summary>One stretch of a consignment's journey: a stop at a place, or a move.</summary>
/// <param name="Place">Where, by its place in <see cref="ObservedWorld.Places"/>.</param>
/// <param name="Duration">How long, waiting and service together; may be zero where only money was spent.</param>
/// <param name="DistanceKm">How far it moved, in km; 0 at a stop.</param>
/// <param name="CostUsd">Transport, fees and handling of this stretch, in USD.</param>
public readonly record struct Stay(int Place, TimeSpan Duration, double DistanceKm, double CostUsd);
