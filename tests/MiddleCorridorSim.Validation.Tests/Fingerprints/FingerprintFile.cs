namespace MiddleCorridorSim.Validation.Tests.Fingerprints;

/// <summary><c>tests/fingerprints.csv</c>: what every run came to when its results were last approved.</summary>
internal static class FingerprintFile
{
    private const string Header = "scenario,settings,seed,fingerprint";
    private static readonly string Place = Path.Combine(Repository.Root, "tests", "fingerprints.csv");

    /// <summary>The approved fingerprints by <see cref="FingerprintPair.Key"/>.</summary>
    public static IReadOnlyDictionary<string, string> Read() => File.Exists(Place)
        ? File.ReadLines(Place).Skip(1).ToDictionary(line => line[..line.LastIndexOf(',')], line => line[(line.LastIndexOf(',') + 1)..])
        : new Dictionary<string, string>();

    /// <summary>Approves what was found.</summary>
    public static void Write(IReadOnlyList<FingerprintPair> pairs, IReadOnlyList<string> found) =>
        File.WriteAllText(Place, string.Join('\n', [Header, .. pairs.Zip(found, (pair, fingerprint) => pair.Key + "," + fingerprint), ""]));
}
