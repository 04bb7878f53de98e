using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Model;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Validation.Tests.Fingerprints;

/// <summary>Holds the results of many short runs to <c>tests/fingerprints.csv</c>, on one thread and on two.</summary>
/// <remarks>A fingerprint is a hash over every observation of a run in order: any change of results changes it.</remarks>
public sealed class FingerprintTests
{
    private const int Shown = 30;

    private const string HowToApprove =
        "Results changed. If that is meant, run\n" +
        "    MCSIM_APPROVE=1 dotnet test tests/MiddleCorridorSim.Validation.Tests --filter FullyQualifiedName~Fingerprint\n" +
        "commit tests/fingerprints.csv with the change, and say in the commit which results moved and why.";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Run_EveryPair_HasItsApprovedFingerprint(int threads)
    {
        string[] found = Fingerprints(threads);
        if (Repository.IsApproving)
        {
            FingerprintFile.Write(FingerprintPairs.All, found);
        }

        IReadOnlyDictionary<string, string> approved = FingerprintFile.Read();
        string[] changed = [.. FingerprintPairs.All
            .Where((pair, i) => !approved.TryGetValue(pair.Key, out string? known) || known != found[i])
            .Select(pair => approved.ContainsKey(pair.Key) ? pair.Key : pair.Key + " (not in the file)")];
        string[] gone = [.. approved.Keys.Except(FingerprintPairs.All.Select(pair => pair.Key)).Select(key => key + " (no longer run)")];
        Assert.True(changed.Length + gone.Length == 0, Told(threads, [.. changed, .. gone]));
    }

    [Fact]
    public void All_Pairs_AreAHundredAtLeast() => Assert.True(FingerprintPairs.All.Count >= 100);

    private static string Told(int threads, IReadOnlyList<string> changed)
    {
        string rest = changed.Count > Shown ? $"\n    and {changed.Count - Shown} more" : "";
        return $"{changed.Count} of {FingerprintPairs.All.Count} runs differ from tests/fingerprints.csv on {threads} thread(s):\n    " +
            string.Join("\n    ", changed.Take(Shown)) + rest + "\n" + HowToApprove;
    }

    private static string[] Fingerprints(int threads)
    {
        string[] found = new string[FingerprintPairs.All.Count];
        ReplicationRunner runner = new((scenario, seed, replication, observer, cancellation) =>
            new CorridorModel(scenario, seed, replication, observer).Run(cancellation).Events);
        new ReplicationPool(runner, threads).Run(
            FingerprintPairs.All.Select((pair, i) => new WorkItem(new ReplicationKey(i, 0, 1), pair.Seed, () => Load(pair))),
            record => found[record.Key.Scenario] = record.Fingerprint.ToString("x16", System.Globalization.CultureInfo.InvariantCulture),
            CancellationToken.None);
        return found;
    }

    private static Scenario Load(FingerprintPair pair)
    {
        LoadedScenario loaded = ScenarioLoader.Load(Path.Combine(Repository.Scenarios, pair.Scenario), pair.Settings);
        return loaded.Scenario ?? throw new InvalidOperationException($"{pair.Key}: {string.Join('\n', loaded.Faults)}");
    }
}
