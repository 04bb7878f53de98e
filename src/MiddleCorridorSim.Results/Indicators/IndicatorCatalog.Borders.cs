namespace MiddleCorridorSim.Results.Indicators;

/// <content>Indicators of border posts and corridors, after CAREC CPMM.</content>
public static partial class IndicatorCatalog
{
    /// <summary>CPMM TFI1: arrival at the post to leaving it, mean over vehicles that left after the warm-up.</summary>
    public static Indicator BorderTimeMean { get; } =
        new("border_time.mean", "h", Passages, "CPMM TFI1: arrival at the post to leaving it, mean over vehicles that left after the warm-up.", Preference.Lower);

    /// <summary>CPMM TFI1, median.</summary>
    public static Indicator BorderTimeP50 { get; } =
        new("border_time.p50", "h", Passages, "CPMM TFI1, median.", Preference.Lower);

    /// <summary>CPMM TFI1, 95th percentile.</summary>
    public static Indicator BorderTimeP95 { get; } =
        new("border_time.p95", "h", Passages, "CPMM TFI1, 95th percentile.", Preference.Lower);

    /// <summary>CPMM TFI2: fees paid at the post by one vehicle.</summary>
    public static Indicator BorderCostMean { get; } =
        new("border_cost.mean", "USD", Passages, "CPMM TFI2: fees paid at the post by one vehicle.", Preference.Lower);

    /// <summary>CPMM TFI3: cost and border fees per 500 km per 20 t, all runs together (total cost over total tonne-kilometres).</summary>
    public static Indicator Tfi3Mean { get; } =
        new("tfi3.mean", "USD", Modes, "CPMM TFI3: cost and border fees per 500 km per 20 t, all runs together (total cost over total tonne-kilometres).", Preference.Lower);

    /// <summary>CPMM TFI4, SWD: distance over time, stops and delay included, all runs together.</summary>
    public static Indicator SpeedWithDelay { get; } =
        new("speed_with_delay", "km/h", Modes, "CPMM TFI4, SWD: distance over time, stops and delay included, all runs together.", Preference.Higher);

    /// <summary>CPMM TFI4, SWOD: distance over time in motion, all runs together.</summary>
    public static Indicator SpeedWithoutDelay { get; } =
        new("speed_without_delay", "km/h", Modes, "CPMM TFI4, SWOD: distance over time in motion, all runs together.", Preference.Higher);

    private static Indicator[] OfBorders() =>
    [
        BorderTimeMean, BorderTimeP50, BorderTimeP95, BorderCostMean, Tfi3Mean, SpeedWithDelay, SpeedWithoutDelay,
    ];
}
