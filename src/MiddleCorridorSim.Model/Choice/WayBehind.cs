using MiddleCorridorSim.Domain.Network;

namespace MiddleCorridorSim.Model.Choice;

/// <summary>What matters for the way ahead of the way that a consignment has travelled already.</summary>
/// <param name="Vias">How many of the places that its flow must pass it has passed.</param>
/// <param name="Gauge">The gauge that it stands on, where it is a train by itself; null otherwise.</param>
internal readonly record struct WayBehind(int Vias, Gauge? Gauge);
