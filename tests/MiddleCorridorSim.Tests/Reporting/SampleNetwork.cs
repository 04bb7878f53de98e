namespace MiddleCorridorSim.Tests.Reporting;

/// <summary>A network much like the corridor's, for charts and maps.</summary>
internal static class SampleNetwork
{
    /// <summary>Places: id, name, country, kind, lat, lon.</summary>
    public static IReadOnlyList<(string Id, string Name, string Country, string Kind, double Lat, double Lon)> Nodes { get; } =
    [
        ("KZ_ALTYNKOL", "Altynkol station / Khorgos dry port", "KZ", "transshipment", 44.16, 80.27),
        ("KZ_NURZHOLY", "Nur Zholy road post", "KZ", "border_post", 44.22, 80.39),
        ("KZ_DOSTYK", "Dostyk station (Alashankou)", "KZ", "transshipment", 45.25, 82.49),
        ("KZ_ALMATY", "Almaty", "KZ", "origin_destination", 43.25, 76.91),
        ("KZ_BEYNEU", "Beyneu", "KZ", "rail_station", 45.32, 55.20),
        ("KZ_AKTAU", "Aktau sea port", "KZ", "port", 43.61, 51.22),
        ("KZ_KURYK", "Kuryk port", "KZ", "port", 43.18, 51.66),
        ("TM_TKB", "Turkmenbashi international sea port", "TM", "port", 40.02, 52.98),
        ("TM_FARAP", "Farap", "TM", "border_post", 39.17, 63.61),
        ("UZ_TASHKENT", "Tashkent", "UZ", "origin_destination", 41.26, 69.22),
        ("AZ_ALAT", "Baku International Sea Trade Port, Alat", "AZ", "port", 39.99, 49.44),
        ("AZ_BAKU", "Baku", "AZ", "origin_destination", 40.38, 49.89),
        ("AZ_HORADIZ", "Horadiz", "AZ", "rail_station", 39.45, 47.33),
        ("AZ_AGHBAND", "Aghband", "AZ", "border_post", 38.905, 46.555),
        ("AM_NRNADZOR", "Nrnadzor", "AM", "border_post", 38.907, 46.468),
        ("AM_AGARAK_W", "West TRIP border, Agarak", "AM", "border_post", 38.868, 46.145),
        ("AZ_ORDUBAD", "Ordubad", "AZ", "border_post", 38.91, 46.02),
        ("AZ_JULFA", "Julfa", "AZ", "rail_station", 38.95, 45.63),
        ("AZ_NAKHCHIVAN", "Nakhchivan city", "AZ", "origin_destination", 39.21, 45.41),
        ("AZ_SADARAK", "Sadarak border post", "AZ", "border_post", 39.66, 44.81),
        ("TR_DILUCU", "Dilucu border post", "TR", "border_post", 39.655, 44.80),
        ("TR_IGDIR", "Igdir", "TR", "rail_station", 39.92, 44.05),
        ("TR_KARS", "Kars", "TR", "transshipment", 40.60, 43.09),
        ("AZ_BOYUKKESIK", "Boyuk Kesik", "AZ", "border_post", 41.37, 45.27),
        ("GE_GARDABANI", "Gardabani", "GE", "border_post", 41.46, 45.09),
        ("AZ_REDBRIDGE", "Krasny Most", "AZ", "border_post", 41.328, 45.074),
        ("GE_REDBRIDGE", "Red Bridge", "GE", "border_post", 41.33, 45.073),
        ("GE_TBILISI", "Tbilisi", "GE", "rail_station", 41.69, 44.83),
        ("GE_AKHALKALAKI", "Akhalkalaki", "GE", "transshipment", 41.41, 43.49),
        ("GE_SARPI", "Sarpi", "GE", "border_post", 41.521, 41.549),
        ("TR_SARP", "Sarp", "TR", "border_post", 41.519, 41.546),
        ("GE_POTI", "Poti sea port", "GE", "port", 42.16, 41.67),
        ("GE_BATUMI", "Batumi sea port", "GE", "port", 41.65, 41.65),
        ("RO_CONSTANTA", "Constanta sea port", "RO", "port", 44.17, 28.64),
        ("TR_ISTANBUL", "Istanbul (Halkali)", "TR", "rail_station", 41.02, 28.77),
        ("TR_ISTANBUL_PORT", "Istanbul port area", "TR", "port", 41.00, 29.01),
        ("TR_ANKARA", "Ankara", "TR", "rail_station", 39.93, 32.86),
        ("TR_KAPIKULE", "Kapikule", "TR", "border_post", 41.717, 26.355),
        ("BG_KAPANDREEVO", "Kapitan Andreevo", "BG", "border_post", 41.717, 26.34),
        ("HU_BUDAPEST", "Budapest", "HU", "origin_destination", 47.50, 19.04),
        ("IR_JOLFA", "Jolfa (Iran)", "IR", "border_post", 38.94, 45.63),
        ("AZ_BILASUVAR", "Bilasuvar", "AZ", "border_post", 39.375, 48.355),
    ];

    /// <summary>Links: from, to, mode, route, thousand tonnes a year in the base case.</summary>
    public static IReadOnlyList<(string From, string To, string Mode, string Route, double Kilotonnes)> Links { get; } =
    [
        ("KZ_ALTYNKOL", "KZ_ALMATY", "rail", "", 900), ("KZ_DOSTYK", "KZ_ALMATY", "rail", "", 500), ("KZ_ALMATY", "KZ_BEYNEU", "rail", "", 2900),
        ("KZ_NURZHOLY", "KZ_ALMATY", "road", "", 200), ("KZ_ALMATY", "KZ_BEYNEU", "road", "", 160), ("KZ_BEYNEU", "KZ_KURYK", "road", "", 160),
        ("KZ_BEYNEU", "KZ_AKTAU", "rail", "", 2700), ("KZ_BEYNEU", "KZ_KURYK", "rail", "", 500), ("KZ_AKTAU", "AZ_ALAT", "sea", "", 2700),
        ("KZ_KURYK", "AZ_ALAT", "sea", "", 700), ("TM_TKB", "AZ_ALAT", "sea", "", 800), ("UZ_TASHKENT", "TM_FARAP", "rail", "", 400),
        ("TM_FARAP", "TM_TKB", "rail", "", 400), ("UZ_TASHKENT", "TM_FARAP", "road", "", 150), ("TM_FARAP", "TM_TKB", "road", "", 150),
        ("AZ_ALAT", "AZ_BAKU", "rail", "", 250), ("AZ_ALAT", "AZ_BOYUKKESIK", "rail", "", 3200), ("AZ_BOYUKKESIK", "GE_GARDABANI", "rail", "", 3200),
        ("GE_GARDABANI", "GE_TBILISI", "rail", "", 3200), ("GE_TBILISI", "GE_AKHALKALAKI", "rail", "btk", 350), ("GE_AKHALKALAKI", "TR_KARS", "rail", "btk", 350),
        ("TR_KARS", "TR_ANKARA", "rail", "", 350), ("TR_ANKARA", "TR_ISTANBUL", "rail", "", 350), ("TR_ISTANBUL", "TR_KAPIKULE", "rail", "", 260),
        ("TR_KAPIKULE", "BG_KAPANDREEVO", "rail", "", 260), ("BG_KAPANDREEVO", "HU_BUDAPEST", "rail", "", 260), ("GE_TBILISI", "GE_POTI", "rail", "", 2500),
        ("GE_TBILISI", "GE_BATUMI", "rail", "", 900), ("GE_POTI", "RO_CONSTANTA", "sea", "", 1400), ("GE_BATUMI", "TR_ISTANBUL_PORT", "sea", "", 500),
        ("AZ_ALAT", "AZ_REDBRIDGE", "road", "", 900), ("AZ_REDBRIDGE", "GE_REDBRIDGE", "road", "", 900), ("GE_REDBRIDGE", "GE_TBILISI", "road", "", 900),
        ("GE_TBILISI", "GE_SARPI", "road", "", 1300), ("GE_SARPI", "TR_SARP", "road", "", 1300), ("TR_SARP", "TR_ANKARA", "road", "", 1200),
        ("TR_ANKARA", "TR_KAPIKULE", "road", "", 1100), ("TR_KAPIKULE", "BG_KAPANDREEVO", "road", "", 1500), ("BG_KAPANDREEVO", "HU_BUDAPEST", "road", "", 1500),
        ("AZ_ALAT", "AZ_HORADIZ", "rail", "", 20), ("AZ_HORADIZ", "AZ_AGHBAND", "rail", "trip/rail", 0), ("AZ_AGHBAND", "AM_NRNADZOR", "rail", "trip/rail", 0),
        ("AM_NRNADZOR", "AM_AGARAK_W", "rail", "trip/rail", 0), ("AM_AGARAK_W", "AZ_ORDUBAD", "rail", "trip/rail", 0), ("AZ_ORDUBAD", "AZ_JULFA", "rail", "", 30),
        ("AZ_JULFA", "AZ_NAKHCHIVAN", "rail", "", 30), ("AZ_NAKHCHIVAN", "AZ_SADARAK", "rail", "trip/rail", 0), ("AZ_SADARAK", "TR_DILUCU", "rail", "trip/rail", 0),
        ("TR_DILUCU", "TR_IGDIR", "rail", "trip/rail", 0), ("TR_IGDIR", "TR_KARS", "rail", "trip/rail", 0), ("AM_NRNADZOR", "AM_AGARAK_W", "road", "trip/road", 0),
        ("AZ_NAKHCHIVAN", "AZ_SADARAK", "road", "", 180), ("AZ_SADARAK", "TR_DILUCU", "road", "", 180), ("TR_DILUCU", "TR_IGDIR", "road", "", 180),
        ("AZ_ALAT", "AZ_BILASUVAR", "road", "iran", 220), ("AZ_BILASUVAR", "IR_JOLFA", "road", "iran", 220), ("IR_JOLFA", "AZ_NAKHCHIVAN", "road", "iran", 220),
    ];
}
