namespace MiddleCorridorSim.Statistics.Comparison;

/// <summary>Several paired comparisons whose intervals all hold at once with one confidence.</summary>
/// <remarks>Bonferroni's inequality over paired t intervals: A. M. Law (2015), Simulation Modeling and Analysis, 5th ed., section 10.3.</remarks>
public static class SimultaneousComparison
{
    /// <summary>Every system against one baseline.</summary>
    /// <param name="systems">For each system, for each replication, its value; replication r drew the same random numbers everywhere.</param>
    /// <param name="baseline">The baseline's values by replication.</param>
    /// <param name="confidence">The probability that all intervals cover at once, above 0 and below 1.</param>
    /// <param name="indicators">How many indicators are shown side by side, each with such a set of comparisons.</param>
    /// <returns>One comparison for each system, in their order.</returns>
    /// <exception cref="ArgumentException">A system has another number of replications than the baseline.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its range.</exception>
    public static IReadOnlyList<PairedComparison> WithBaseline(
        IReadOnlyList<double[]> systems, ReadOnlySpan<double> baseline, double confidence = 0.95, int indicators = 1)
    {
        ArgumentNullException.ThrowIfNull(systems);
        if (systems.Count == 0)
        {
            return [];
        }

        double each = Confidence.Bonferroni(confidence, systems.Count * indicators);
        PairedComparison[] comparisons = new PairedComparison[systems.Count];
        for (int i = 0; i < comparisons.Length; i++)
        {
            comparisons[i] = PairedComparison.Of(systems[i], baseline, each);
        }

        return comparisons;
    }

    /// <summary>Every system against every other.</summary>
    /// <param name="systems">For each system, for each replication, its value; replication r drew the same random numbers everywhere.</param>
    /// <param name="confidence">The probability that all intervals cover at once, above 0 and below 1.</param>
    /// <param name="indicators">How many indicators are shown side by side, each with such a set of comparisons.</param>
    /// <returns>For each pair i below j, in lexicographic order: i, j and i minus j.</returns>
    /// <exception cref="ArgumentException">The systems have different numbers of replications.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its range.</exception>
    public static IReadOnlyList<(int System, int Baseline, PairedComparison Comparison)> AllPairs(
        IReadOnlyList<double[]> systems, double confidence = 0.95, int indicators = 1)
    {
        ArgumentNullException.ThrowIfNull(systems);
        List<(int System, int Baseline, PairedComparison Comparison)> pairs = [];
        int count = systems.Count * (systems.Count - 1) / 2;
        for (int i = 0; i < systems.Count; i++)
        {
            for (int j = i + 1; j < systems.Count; j++)
            {
                double each = Confidence.Bonferroni(confidence, count * indicators);
                pairs.Add((i, j, PairedComparison.Of(systems[i], systems[j], each)));
            }
        }

        return pairs;
    }
}
