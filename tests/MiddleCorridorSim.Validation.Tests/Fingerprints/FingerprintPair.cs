namespace MiddleCorridorSim.Validation.Tests.Fingerprints;

/// <summary>A scenario and a seed, whose run is known by the hash over all that happens in it.</summary>
/// <param name="Scenario">The file, from the folder of scenarios, with forward slashes.</param>
/// <param name="Settings">What is laid over it to keep the run short, such as <c>duration=10 d</c>.</param>
/// <param name="Seed">The seed.</param>
internal sealed record FingerprintPair(string Scenario, IReadOnlyList<string> Settings, long Seed)
{
    /// <summary>The pair as the first columns of its line in <c>tests/fingerprints.csv</c>.</summary>
    public string Key => FormattableString.Invariant($"{Scenario},{string.Join("; ", Settings)},{Seed}");
}
