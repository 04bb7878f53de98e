namespace MiddleCorridorSim.Domain.Observation;

/// <summary>What a delivered consignment went through.</summary>
/// <param name="Departed">When it first left its origin.</param>
/// <param name="AtBorders">Time at border posts, waiting included.</param>
/// <param name="Moving">Time in motion.</param>
/// <param name="DistanceKm">Distance in km.</param>
/// <param name="CostUsd">Transport, fees and handling in USD; without the value of time.</param>
/// <param name="TimeCostUsd">The value of its time in USD.</param>
/// <param name="Co2eKg">Emissions in kg of CO2 equivalent, well to wheel.</param>
public readonly record struct Journey(
    DateTime Departed, TimeSpan AtBorders, TimeSpan Moving, double DistanceKm, double CostUsd, double TimeCostUsd, double Co2eKg);
