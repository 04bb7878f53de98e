namespace MiddleCorridorSim.Results.Indicators;

/// <content>Indicators of consignments: time, balance, cost, emissions.</content>
public static partial class IndicatorCatalog
{
    /// <summary>Created to delivered, mean over consignments created after the warm-up and delivered.</summary>
    public static Indicator TransitTimeMean { get; } =
        new("transit_time.mean", "h", Consignments, "Created to delivered, mean over consignments created after the warm-up and delivered.", Preference.Lower);

    /// <summary>Created to delivered, standard deviation between consignments.</summary>
    public static Indicator TransitTimeSd { get; } =
        new("transit_time.sd", "h", Consignments, "Created to delivered, standard deviation between consignments.", Preference.Lower);

    /// <summary>Created to delivered, 10th percentile.</summary>
    public static Indicator TransitTimeP10 { get; } =
        new("transit_time.p10", "h", Consignments, "Created to delivered, 10th percentile.", Preference.Lower);

    /// <summary>Created to delivered, median.</summary>
    public static Indicator TransitTimeP50 { get; } =
        new("transit_time.p50", "h", Consignments, "Created to delivered, median.", Preference.Lower);

    /// <summary>Created to delivered, 90th percentile.</summary>
    public static Indicator TransitTimeP90 { get; } =
        new("transit_time.p90", "h", Consignments, "Created to delivered, 90th percentile.", Preference.Lower);

    /// <summary>Created to delivered, 95th percentile.</summary>
    public static Indicator TransitTimeP95 { get; } =
        new("transit_time.p95", "h", Consignments, "Created to delivered, 95th percentile.", Preference.Lower);

    /// <summary>Unreliability of transit time: (p95 - mean) / mean.</summary>
    public static Indicator BufferIndex { get; } =
        new("buffer_index", "ratio", "flow:ID", "Unreliability of transit time: (p95 - mean) / mean.", Preference.Lower);

    /// <summary>Delivered within the time that the flow promises, of those delivered.</summary>
    public static Indicator OnTime { get; } =
        new("on_time", "share", "flow:ID", "Delivered within the time that the flow promises, of those delivered.", Preference.Higher);

    /// <summary>Time at border posts, waiting included, of one delivered consignment on its whole way.</summary>
    public static Indicator BorderHoursMean { get; } =
        new("border_hours.mean", "h", Balance, "Time at border posts, waiting included, of one delivered consignment on its whole way.", Preference.Lower);

    /// <summary>Time spent at the place by consignments created after the warm-up, for each one of them delivered.</summary>
    public static Indicator TimeAtMean { get; } =
        new("time_at.mean", "h", "flow:ID/place:PLACE", "Time spent at the place by consignments created after the warm-up, for each one of them delivered.", Preference.Lower);

    /// <summary>Of the consignments created after the warm-up that chose a route, the share whose whole way is this one; the shares of a flow add up to 1.</summary>
    public static Indicator RouteShare { get; } =
        new("route_share", "share", "flow:ID/LABEL", "Of the consignments created after the warm-up that chose a route, the share whose whole way is this one; the shares of a flow add up to 1.");

    /// <summary>Freight delivered (passed, handled) in the measured time.</summary>
    public static Indicator Throughput { get; } =
        new("throughput", "t/yr", Carried, "Freight delivered (passed, handled) in the measured time.", Preference.Higher);

    /// <summary>The same in TEU.</summary>
    public static Indicator ThroughputTeu { get; } =
        new("throughput_teu", "TEU/yr", Carried, "The same in TEU.", Preference.Higher);

    /// <summary>Vehicles that passed in the measured time; of flows, routes and terminals, consignments.</summary>
    public static Indicator ThroughputVehicles { get; } =
        new("throughput_vehicles", "/yr", Carried, "Vehicles that passed in the measured time; of flows, routes and terminals, consignments.", Preference.Higher);

    /// <summary>Transport, fees and handling of delivered consignments created after the warm-up, for each TEU.</summary>
    public static Indicator CostMean { get; } =
        new("cost.mean", "USD/TEU", Balance, "Transport, fees and handling of delivered consignments created after the warm-up, for each TEU.", Preference.Lower);

    /// <summary>The value of the time that they took, for each TEU.</summary>
    public static Indicator TimeCostMean { get; } =
        new("time_cost.mean", "USD/TEU", Balance, "The value of the time that they took, for each TEU.", Preference.Lower);

    /// <summary>Emissions of CO2 equivalent, well to wheel, for each TEU.</summary>
    public static Indicator Co2eMean { get; } =
        new("co2e.mean", "kg/TEU", Balance, "Emissions of CO2 equivalent, well to wheel, for each TEU.", Preference.Lower);

    /// <summary>Consignments created and not yet delivered, average over time.</summary>
    public static Indicator InSystemMean { get; } =
        new("in_system.mean", "consignments", Balance, "Consignments created and not yet delivered, average over time.", Preference.Lower);

    /// <summary>Created in the whole run, the warm-up included.</summary>
    public static Indicator Created { get; } =
        new("created", "consignments", Balance, "Created in the whole run, the warm-up included.");

    /// <summary>Delivered in the whole run.</summary>
    public static Indicator Delivered { get; } =
        new("delivered", "consignments", Balance, "Delivered in the whole run.", Preference.Higher);

    /// <summary>Under way at the end of the run.</summary>
    public static Indicator UnderWay { get; } =
        new("under_way", "consignments", Balance, "Under way at the end of the run.");

    /// <summary>Not to be delivered: at their origin without an open route at the end of the run, or turned back at a border.</summary>
    public static Indicator Unroutable { get; } =
        new("unroutable", "consignments", Balance, "Not to be delivered: at their origin without an open route at the end of the run, or turned back at a border.", Preference.Lower);

    /// <summary>Of the unroutable, those that a border turned back.</summary>
    public static Indicator TurnedBack { get; } =
        new("turned_back", "consignments", Balance, "Of the unroutable, those that a border turned back.", Preference.Lower);

    /// <summary>Of the unroutable, those that gave up waiting at a border and did not come back; where freight may give up.</summary>
    public static Indicator GaveUp { get; } =
        new("gave_up", "consignments", Balance, "Of the unroutable, those that gave up waiting at a border and did not come back; where freight may give up.", Preference.Lower);

    private static Indicator[] OfConsignments() =>
    [
        TransitTimeMean, TransitTimeSd, TransitTimeP10, TransitTimeP50, TransitTimeP90, TransitTimeP95, BufferIndex, OnTime,
        BorderHoursMean, TimeAtMean, RouteShare, Throughput, ThroughputTeu, ThroughputVehicles, CostMean, TimeCostMean,
        Co2eMean, InSystemMean, Created, Delivered, UnderWay, Unroutable, TurnedBack, GaveUp,
    ];
}
