using System.Globalization;

namespace MiddleCorridorSim.Experiments.Concluding;

/// <summary>What a study concluded, as it is shipped: how far each claim stands, what it was made from, and how to make it again.</summary>
public sealed record Conclusions
{
    /// <summary>The group of routes that they are about.</summary>
    public required string Concerns { get; init; }

    /// <summary>The study file, from the folder of scenarios, with forward slashes.</summary>
    public required string Study { get; init; }

    /// <summary>The command that makes them.</summary>
    public required string Command { get; init; }

    /// <summary>The program that made them.</summary>
    public required string Program { get; init; }

    /// <summary>The day they were made, as <c>2026-01-31</c>.</summary>
    public required string Made { get; init; }

    /// <summary>The scenarios they rest on, from the folder of scenarios, each with its hash at that time.</summary>
    public required IReadOnlyDictionary<string, string> Scenarios { get; init; }

    /// <summary>The assumptions that were varied, each with its range.</summary>
    public required IReadOnlyDictionary<string, string> Factors { get; init; }

    /// <summary>Points of the study.</summary>
    public required int Points { get; init; }

    /// <summary>Replications of each point.</summary>
    public required int Replications { get; init; }

    /// <summary>The claims.</summary>
    public required IReadOnlyList<ClaimResult> Claims { get; init; }

    /// <summary>The scenarios that have changed since.</summary>
    /// <param name="hashOf">The hash of a scenario file today; null where it is not there.</param>
    public IReadOnlyList<string> Changed(Func<string, string?> hashOf) =>
        [.. Scenarios.Where(scenario => hashOf(scenario.Key) is { } hash && hash != scenario.Value).Select(scenario => scenario.Key)];

    /// <summary>What a summary says: what stands over the whole range, what does not, and where it comes from.</summary>
    /// <param name="changed">The scenarios that have changed since.</param>
    public IReadOnlyList<string> Sentences(IReadOnlyList<string> changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        ClaimResult[] stand = [.. Claims.Where(claim => claim.Stands)];
        ClaimResult[] others = [.. Claims.Where(claim => !claim.Stands)];
        List<string> sentences = [];
        if (stand.Length > 0)
        {
            sentences.Add($"{Range} these conclusions stand: {string.Join(" ", stand.Select(claim => claim.Sentence))}");
        }

        if (others.Length > 0)
        {
            sentences.Add($"{(stand.Length > 0 ? "Over the same range" : Range)} these do not stand: {string.Join(" ", others.Select(claim => claim.Sentence))}");
        }

        sentences.Add(changed.Count == 0
            ? $"Made on {Made} by \"{Command}\" from {string.Join(" and ", Scenarios.Keys)}, which are unchanged since."
            : $"Made on {Made} from other contents of {string.Join(", ", changed)}: the conclusions may no longer hold. Make them again with \"{Command}\".");
        return sentences;
    }

    private string Range => string.Create(
        CultureInfo.InvariantCulture, $"Over the whole range of what is known of {Factors.Count} assumptions about staffing ({string.Join(", ", Factors.Keys)}; {Points} points)");
}
