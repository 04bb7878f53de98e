namespace MiddleCorridorSim.Model.Stations;

/// <summary>Keeps the middle of a long line in little memory, in the order of the line.</summary>
/// <remarks>A visit that is put there may come back as another object, with the same contents; so may its visitor.</remarks>
internal interface IShelf
{
    /// <summary>How many it keeps.</summary>
    int Count { get; }

    /// <summary>Takes a visit that waits, behind all that it keeps.</summary>
    void Put(Visit visit);

    /// <summary>Gives back the visit that it has kept longest, as it was.</summary>
    /// <exception cref="InvalidOperationException">It keeps none.</exception>
    Visit Take();

    /// <summary>A visit that it kept as it is (<see cref="Visit.IsShelved"/>) is about to be <see cref="VisitState.Gone"/>; it is not given back.</summary>
    void Remove(Visit visit);
}
