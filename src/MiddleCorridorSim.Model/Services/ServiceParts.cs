using MiddleCorridorSim.Model.Rail;

namespace MiddleCorridorSim.Model.Services;

/// <summary>What one direction of a service shares with the rest of the model.</summary>
/// <param name="Name">The service's id and where it starts, for traces and random keys.</param>
/// <param name="Number">Its number among the observed services.</param>
/// <param name="End">0 for the direction of the service, 1 against it.</param>
/// <param name="Unloading">Who hands freight over.</param>
/// <param name="Fleet">Its trains, as those see them who wait for them.</param>
/// <param name="Sets">The train sets of both directions; null where they are not limited.</param>
internal sealed record ServiceParts(
    string Name, int Number, int End, Unloading Unloading, CarrierFleet Fleet, TrainSets? Sets = null);
