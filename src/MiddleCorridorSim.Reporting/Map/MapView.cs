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
    /// <param name="turn">How many degrees east the globe's zero lies; not 0 where the box holds the antimeridian. The edges count from there.</param>
    public MapView(double west, double east, double south, double north, double width, double turn = 0)
    {
        (West, East, South, North, Width, Turn) = (west, east, south, north, width, turn);
        Scale = width / ((east - west) * Degree);
        TranslateX = -Scale * west * Degree;
        TranslateY = Scale * Stretch(north);
        Height = Math.Round(TranslateY - (Scale * Stretch(south)));
    }

    /// <summary>How many degrees east of Greenwich the longitudes of the edges count from.</summary>
    public double Turn { get; }

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

    /// <summary>Where the meridian that longitudes count from lies, in pixels from the left.</summary>
    public double TranslateX { get; }

    /// <summary>Where the equator lies, in pixels from the top.</summary>
    public double TranslateY { get; }

    /// <summary>Where a place lies, in pixels from the upper left corner.</summary>
    public Point Of(double lon, double lat) =>
        new((Scale * Turned(lon) * Degree) + TranslateX, TranslateY - (Scale * Stretch(lat)));

    /// <summary>Whether a place lies in the window.</summary>
    public bool Holds(double lon, double lat) => Turned(lon) >= West && Turned(lon) <= East && lat >= South && lat <= North;

    /// <summary>A longitude as the window counts it: from its turn, between -180 and 180 degrees.</summary>
    public double Turned(double lon) => Turned(lon, Turn);

    /// <summary>A longitude counted from another meridian, between -180 and 180 degrees.</summary>
    /// <param name="lon">Degrees east of Greenwich.</param>
    /// <param name="turn">Degrees east of Greenwich at which the count begins.</param>
    public static double Turned(double lon, double turn)
    {
        double turned = lon - turn;
        return turned is >= -180 and <= 180 ? turned : turned - (360 * Math.Round(turned / 360));
    }

    private static double Stretch(double lat) => Math.Log(Math.Tan((Math.PI / 4) + (lat * Degree / 2)));
}
