namespace MiddleCorridorSim.Reporting.Style;

/// <summary>The colours of charts, told apart by readers of every colour vision.</summary>
/// <remarks>Okabe and Ito, "Color universal design" (2008); the yellow is left out, being too faint for lines on white.</remarks>
public static class Palette
{
    /// <summary>Blue.</summary>
    public const string Blue = "#0072B2";

    /// <summary>Vermilion.</summary>
    public const string Vermilion = "#D55E00";

    /// <summary>Bluish green.</summary>
    public const string Green = "#009E73";

    /// <summary>Orange.</summary>
    public const string Orange = "#E69F00";

    /// <summary>Sky blue.</summary>
    public const string Sky = "#56B4E9";

    /// <summary>Reddish purple.</summary>
    public const string Purple = "#CC79A7";

    /// <summary>Neutral grey.</summary>
    public const string Grey = "#8A8F98";

    /// <summary>Colours for categories on a light ground, in the order in which they are used.</summary>
    public static IReadOnlyList<string> OnLight { get; } = [Blue, Vermilion, Green, Orange, Purple, Sky, Grey];

    /// <summary>Colours for categories on a dark ground, in the order in which they are used.</summary>
    public static IReadOnlyList<string> OnDark { get; } = [Sky, Orange, Green, Purple, Vermilion, "#F0E442", Grey];

    /// <summary>Whether dark text reads better than white on a colour.</summary>
    /// <param name="colour">As <c>#RRGGBB</c>.</param>
    public static bool IsLight(string colour)
    {
        int Channel(int at) => Convert.ToInt32(colour.Substring(at, 2), 16);
        return (0.299 * Channel(1)) + (0.587 * Channel(3)) + (0.114 * Channel(5)) > 140;    // ITU-R BT.601 luma
    }
}
