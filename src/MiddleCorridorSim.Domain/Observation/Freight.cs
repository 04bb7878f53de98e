namespace MiddleCorridorSim.Domain.Observation;

/// <summary>One consignment, as observations speak of it.</summary>
/// <param name="Flow">Its flow, by its place in <see cref="ObservedWorld.Flows"/>.</param>
/// <param name="Number">Its number within the flow, from 0.</param>
/// <param name="Tonnes">Its mass in tonnes.</param>
/// <param name="Teu">Its size in TEU.</param>
/// <param name="Created">When it was created.</param>
public readonly record struct Freight(int Flow, long Number, double Tonnes, double Teu, DateTime Created);
