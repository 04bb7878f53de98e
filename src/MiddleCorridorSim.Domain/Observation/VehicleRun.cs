using MiddleCorridorSim.Domain.Network;

namespace MiddleCorridorSim.Domain.Observation;

/// <summary>One vehicle's run from where it was loaded to where it was unloaded, for the CPMM indicators of speed and cost.</summary>
/// <param name="Mode">The vehicle's mode.</param>
/// <param name="DistanceKm">Distance in km.</param>
/// <param name="Total">Time from leaving to arriving, stops at borders and all other delay included.</param>
/// <param name="Moving">Time in motion.</param>
/// <param name="CostUsd">Transport cost and border fees, in USD.</param>
/// <param name="Tonnes">Freight on board, in tonnes.</param>
public readonly record struct VehicleRun(
    Mode Mode, double DistanceKm, TimeSpan Total, TimeSpan Moving, double CostUsd, double Tonnes);
