namespace MiddleCorridorSim.Model.Rail;

/// <summary>What happens to the freight of a train that halts before a closed line.</summary>
internal interface ITrainHalts
{
    /// <summary>Puts off the freight that can go on from where the train halts.</summary>
    /// <param name="trip">The train.</param>
    IEnumerable<Event> PutOff(TrainTrip trip);

    /// <summary>Happens at the next change of what routes permit.</summary>
    Event WhenRoutesChange();
}
