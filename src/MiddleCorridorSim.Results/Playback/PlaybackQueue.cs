namespace MiddleCorridorSim.Results.Playback;

/// <summary>How much waited at a place in one hour of the window, on average over the hour.</summary>
/// <param name="Place">The post or terminal, by its node.</param>
/// <param name="What"><see cref="Vehicles"/> or <see cref="Consignments"/>.</param>
/// <param name="Hour">The hour, from 0.</param>
/// <param name="Mean">How many waited.</param>
public sealed record PlaybackQueue(string Place, string What, int Hour, double Mean)
{
    /// <summary>Trucks, trains and vessels that wait for a control, a track or a berth.</summary>
    public const string Vehicles = "vehicles";

    /// <summary>Consignments that wait in a yard for their train or vessel.</summary>
    public const string Consignments = "consignments";
}
