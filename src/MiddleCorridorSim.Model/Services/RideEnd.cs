using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Services;

/// <summary>Where a ride ended: where it was bound for, or before that, because a route was closed.</summary>
/// <param name="Arc">The ride.</param>
/// <param name="At">Where it ended.</param>
/// <param name="DistanceKm">How far the freight was carried.</param>
/// <param name="Ridden">The part that was ridden, where freight comes off on the way; else null.</param>
internal sealed record RideEnd(RideArc Arc, Place At, double DistanceKm, BrokenRide? Ridden)
{
    /// <summary>Whether it is where the ride was bound for.</summary>
    public bool IsReached => At == Arc.To;

    /// <summary>What the ride was of the whole one, by distance, there and back.</summary>
    public double Part => IsReached ? 1 : Arc.DistanceKm > 0 ? DistanceKm / Arc.DistanceKm : 0;
}
