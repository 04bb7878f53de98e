namespace MiddleCorridorSim.Model.Stations;

/// <summary>Who goes on when a visit is over, in the event that ends it.</summary>
internal interface IFollower
{
    /// <summary>The visit that it followed is over.</summary>
    void GoOn();
}
