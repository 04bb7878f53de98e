namespace MiddleCorridorSim.Reporting.Map;

/// <summary>A window of the map: a box of longitudes and latitudes in Mercator's projection, filling a rectangle of pixels.</summary>
/// <remarks>The formula of the spherical Mercator projection is Snyder's, "Map Projections: A Working Manual" (1987), equations 7-1 and 7-2.</remarks>
internal sealed class MapView
{
    private const double Degree = Math.PI / 180;

    /// <summary>A window of a given width; its height follows from the box.</summary>
    /// <param name="west">Degrees east at the left edge.</param>
    /// <param name="east">Degrees east at the right edge.</param>
    /// <param name="south">Degrees north at the lower edge.</param>
    /// <param name="north">Degrees north at the upper edge.</param>
    /// <param name="width">Pixels from edge to edge.</param>
    public MapView(double west, double east, double south, double north, double width)
    {
        (West, East, South, North, Width) = (west, east, south, north, width);
        Scale = width / ((east - west) * Degree);
        TranslateX = -Scale * west * Degree;
        TranslateY = Scale * Stretch(north);
        Height = Math.Round(TranslateY - (Scale * Stretch(south)));
    }

    /// <summary>Degrees east at the left edge.</summary>
    public double West { get; }

    /// <summary>Degrees east at the right edge.</summary>
    public double East { get; }

    /// <summary>Degrees north at the lower edge.</summary>
    public double South { get; }

    /// <summary>Degrees north at the upper edge.</summary>
    public double North { get; }

    /// <summary>Pixels from left to right.</summary>
    public double Width { get; }

    /// <summary>Pixels from top to bottom.</summary>
    public double Height { get; }

    /// <summary>Pixels per radian of longitude.</summary>
    public double Scale { get; }

    /// <summary>Where the meridian of Greenwich lies, in pixels from the left.</summary>
    public double TranslateX { get; }

    /// <summary>Where the equator lies, in pixels from the top.</summary>
    public double TranslateY { get; }

    /// <summary>Where a place lies, in pixels from the upper left corner.</summary>
    public Point Of(double lon, double lat) =>
        new((Scale * lon * Degree) + TranslateX, TranslateY - (Scale * Stretch(lat)));

    /// <summary>Whether a place lies in the window.</summary>
    public bool Holds(double lon, double lat) => lon >= West && lon <= East && lat >= South && lat <= North;

    private static double Stretch(double lat) => Math.Log(Math.Tan((Math.PI / 4) + (lat * Degree / 2)));
}
