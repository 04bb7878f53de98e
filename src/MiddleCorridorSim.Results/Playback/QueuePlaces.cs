namespace MiddleCorridorSim.Results.Playback;

/// <summary>Tells from a station's name where its queue stands and what waits in it.</summary>
internal static class QueuePlaces
{
    /// <summary>The place and what waits there; null where the station's queue is not shown.</summary>
    /// <remarks>
    /// Left out are queues that are seen otherwise: trains on a line are moves, freight before a crane is freight of a vehicle that stands there.
    /// </remarks>
    /// <param name="station">The entity, as <c>station:POST/road/customs</c>.</param>
    public static (string Place, string What)? Of(string station)
    {
        int colon = station.IndexOf(':', StringComparison.Ordinal);
        int slash = station.IndexOf('/', StringComparison.Ordinal);
        string first = slash < 0 ? station[(colon + 1)..] : station[(colon + 1)..slash];
        return station[..Math.Max(colon, 0)] switch
        {
            "station" or "berth" or "tracks" or "gauge" or "gate" => (first, PlaybackQueue.Vehicles),
            "yard" when slash > 0 => (station[(slash + 1)..], PlaybackQueue.Consignments),
            _ => null,
        };
    }
}
