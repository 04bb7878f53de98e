namespace MiddleCorridorSim.Reporting.Map;

/// <summary>Names of countries and seas, with the places where an atlas would write them.</summary>
internal static class MapNames
{
    /// <summary>Countries and seas on the large map.</summary>
    public static IReadOnlyList<(string Name, double Lon, double Lat)> Corridor { get; } =
    [
        ("KAZAKHSTAN", 67.0, 48.6), ("UZBEKISTAN", 63.2, 42.6), ("TURKMENISTAN", 58.6, 38.9), ("IRAN", 55.0, 34.8), ("TÜRKIYE", 34.6, 38.6),
        ("RUSSIA", 45.0, 49.5), ("UKRAINE", 31.5, 49.0), ("ROMANIA", 25.2, 45.9), ("BULGARIA", 25.3, 42.7), ("CHINA", 86.0, 42.5),
        ("KYRGYZSTAN", 74.6, 41.5), ("SYRIA", 38.5, 35.2), ("IRAQ", 43.5, 34.0), ("HUNGARY", 19.6, 46.8), ("GREECE", 22.2, 39.3), ("TAJIKISTAN", 70.9, 38.6),
        ("AFGHANISTAN", 66.0, 34.4),
        ("Black Sea", 34.5, 43.6), ("Caspian Sea", 49.6, 45.2), ("Mediterranean", 30.5, 34.6),
    ];

    /// <summary>Countries and seas on the map of the South Caucasus.</summary>
    public static IReadOnlyList<(string Name, double Lon, double Lat)> Caucasus { get; } =
    [
        ("GEORGIA", 43.1, 42.05), ("AZERBAIJAN", 47.6, 40.75), ("ARMENIA", 45.0, 40.35), ("TÜRKIYE", 42.0, 40.05), ("IRAN", 47.3, 38.65),
        ("NAKHCHIVAN (AZ)", 45.35, 39.42), ("Caspian Sea", 50.0, 39.1),
    ];
}
