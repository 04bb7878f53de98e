using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Model.Services;

/// <summary>What a service carries, how fast and for what price, in one direction.</summary>
/// <param name="Name">Its id, by which itineraries without labels are told apart.</param>
/// <param name="Carries">The units it takes.</param>
/// <param name="FreeFlowHours">Hours from departure to arrival without waiting.</param>
/// <param name="Price">Price for one consignment.</param>
/// <param name="TeuPrice">Price for one TEU.</param>
/// <param name="Emissions">Its own emission factor; null for that of the mode.</param>
internal sealed record RideTerms(
    string Name, IReadOnlyList<ConsignmentUnit> Carries, double FreeFlowHours, Money Price, Money TeuPrice, EmissionFactor? Emissions);
