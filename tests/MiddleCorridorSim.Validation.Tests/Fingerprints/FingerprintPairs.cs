namespace MiddleCorridorSim.Validation.Tests.Fingerprints;

/// <summary>The runs whose results are held: every shipped scenario, and every case of <c>mcsim verify</c> under two seeds.</summary>
/// <remarks>
/// The cases are small and have one mechanism each, so that the names of those that changed say what was touched. The corridor
/// runs for days only; what happens on a date is moved into them by another start.
/// </remarks>
internal static class FingerprintPairs
{
    private static readonly string[] CaseSettings = ["warm_up=0 h", "duration=20 d"];
    private static readonly string[] CorridorSettings = ["warm_up=0 h", "duration=4 d"];

    /// <summary>Starts that bring the dated event of a scenario, or its season, into its first days.</summary>
    private static readonly Dictionary<string, string> Starts = new()
    {
        ["iran-closed-march-2026.yaml"] = "2026-03-04",
        ["trip-dated.yaml"] = "2028-09-29",
        ["trip-late.yaml"] = "2029-12-30",
        ["trip-handover.yaml"] = "2025-06-29",
        ["verify/choice-route-opens.yaml"] = "2026-04-01",
        ["verify/post-new-regime.yaml"] = "2026-04-01",
    };

    /// <summary>Scenarios that run long enough for block trains to fill, vessels to meet weather and trucks to come home.</summary>
    private static readonly string[] Longer = ["base-2025.yaml", "trip-open-jv.yaml"];

    /// <summary>All of them, in the order of the file.</summary>
    public static IReadOnlyList<FingerprintPair> All { get; } = [.. Cases(), .. Corridor(), .. LongerRuns()];

    private static IEnumerable<FingerprintPair> Cases() =>
        Files("verify").SelectMany(name => new[] { 1L, 2L }.Select(seed => Pair("verify/" + name, CaseSettings, seed)));

    private static IEnumerable<FingerprintPair> Corridor() => Files("").Select(name => Pair(name, CorridorSettings, 1));

    private static FingerprintPair Pair(string scenario, string[] settings, long seed) =>
        new(scenario, Starts.TryGetValue(scenario, out string? start) ? ["start=" + start, .. settings] : settings, seed);

    private static IEnumerable<FingerprintPair> LongerRuns() =>
        Longer.Select(name => new FingerprintPair(name, ["start=2025-11-01", "warm_up=5 d", "duration=25 d"], 2));

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Scenarios, folder), "*.yaml").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);
}
