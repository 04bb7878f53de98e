using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>What a truck that waits in a long line has besides numbers: the stays of its journey, its place in a fleet, its driver's hours.</summary>
/// <param name="Stays">Where its time went.</param>
/// <param name="Truck">Its truck, where these are counted.</param>
/// <param name="Stood">Time that it stood since it last drove.</param>
/// <param name="DrivenSinceBreak">Driving since the last break.</param>
/// <param name="DrivenSinceRest">Driving since the last daily rest.</param>
internal sealed record WaitingJourney(Stay[] Stays, Request? Truck, TimeSpan Stood, TimeSpan DrivenSinceBreak, TimeSpan DrivenSinceRest);
