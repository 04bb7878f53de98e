namespace MiddleCorridorSim.Results.Indicators;

/// <content>Indicators of stations, fleets and services.</content>
public static partial class IndicatorCatalog
{
    /// <summary>Request to start, of those whose service ended after the warm-up.</summary>
    public static Indicator WaitingMean { get; } =
        new("waiting.mean", "h", Stations, "Request to start, of those whose service ended after the warm-up.", Preference.Lower);

    /// <summary>Request to start, 95th percentile.</summary>
    public static Indicator WaitingP95 { get; } =
        new("waiting.p95", "h", Stations, "Request to start, 95th percentile.", Preference.Lower);

    /// <summary>Start to end.</summary>
    public static Indicator ServiceMean { get; } =
        new("service.mean", "h", Stations, "Start to end.", Preference.Lower);

    /// <summary>Request to end.</summary>
    public static Indicator SojournMean { get; } =
        new("sojourn.mean", "h", Stations, "Request to end.", Preference.Lower);

    /// <summary>Vehicles waiting only, average over time.</summary>
    public static Indicator QueueMean { get; } =
        new("queue.mean", "vehicles", Stations, "Vehicles waiting only, average over time.", Preference.Lower);

    /// <summary>Vehicles waiting only, the most at any time.</summary>
    public static Indicator QueueMax { get; } =
        new("queue.max", "vehicles", Stations, "Vehicles waiting only, the most at any time.", Preference.Lower);

    /// <summary>Of those who left after the warm-up, served or not, the share that gave up in the line; where freight may give up.</summary>
    public static Indicator GaveUpShare { get; } =
        new("gave_up_share", "share", "station:POST/MODE/CONTROL", "Of those who left after the warm-up, served or not, the share that gave up in the line; where freight may give up.", Preference.Lower);

    /// <summary>Busy over manned time.</summary>
    public static Indicator Utilisation { get; } =
        new("utilisation", "share", "as waiting; fleet:ID, link:ID", "Busy over manned time.");

    /// <summary>Stay of freight at the terminal, of what left after the warm-up.</summary>
    public static Indicator DwellMean { get; } =
        new("dwell.mean", "h", "terminal:ID", "Stay of freight at the terminal, of what left after the warm-up.", Preference.Lower);

    /// <summary>On board at departure, mean over trains.</summary>
    public static Indicator TrainLoadMean { get; } =
        new("train_load.mean", "TEU", "service:ID", "On board at departure, mean over trains.");

    /// <summary>On board at departure, mean over vessels.</summary>
    public static Indicator VesselLoadMean { get; } =
        new("vessel_load.mean", "TEU", "fleet:ID", "On board at departure, mean over vessels.");

    /// <summary>Waiting at departure and without a place on board, mean over departures.</summary>
    public static Indicator LeftBehindMean { get; } =
        new("left_behind.mean", "consignments", "service:ID, fleet:ID", "Waiting at departure and without a place on board, mean over departures.", Preference.Lower);

    /// <summary>Trains or vessels that departed in the measured time.</summary>
    public static Indicator Departures { get; } =
        new("departures", "/yr", "service:ID, fleet:ID", "Trains or vessels that departed in the measured time.");

    /// <summary>Meets of opposing trains on a line of a single track, each pair counted once, in the measured time.</summary>
    public static Indicator Meets { get; } =
        new("meets", "/yr", "link:ID", "Meets of opposing trains on a line of a single track, each pair counted once, in the measured time.");

    private static Indicator[] OfResources() =>
    [
        WaitingMean, WaitingP95, ServiceMean, SojournMean, QueueMean, QueueMax, GaveUpShare, Utilisation, DwellMean, TrainLoadMean,
        VesselLoadMean, LeftBehindMean, Departures, Meets,
    ];
}
