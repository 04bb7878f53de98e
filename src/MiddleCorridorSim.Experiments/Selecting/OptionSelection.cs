using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Statistics;
using MiddleCorridorSim.Statistics.Selection;

namespace MiddleCorridorSim.Experiments.Selecting;

/// <summary>Finds the best of several options.</summary>
/// <remarks>With an indifference by Kim and Nelson (2001), under common random numbers; with a budget by OCBA (Chen et al., 2000).</remarks>
/// <param name="rule">What is best.</param>
/// <param name="options">Names and costs, in order.</param>
/// <param name="runs">Simulates them.</param>
public sealed class OptionSelection(SelectionRule rule, IReadOnlyList<(string Name, double CostUsd)> options, OptionRuns runs)
{
    /// <summary>Chooses.</summary>
    /// <param name="progress">Is told how many replications there are.</param>
    /// <param name="cancellation">Stops soon.</param>
    public SelectionResult Choose(Action<long> progress, CancellationToken cancellation) =>
        rule.Budget is { } budget ? ByBudget(budget, progress, cancellation) : ByGuarantee(progress, cancellation);

    private SelectionResult ByGuarantee(Action<long> progress, CancellationToken cancellation)
    {
        KimNelsonSelection selection = new(options.Count, rule.Best, rule.Indifference!.Value, 1 - rule.Confidence.Value, rule.FirstStage);
        int[] counts = new int[options.Count];
        double[] values = new double[options.Count];
        runs.Ensure(Pairs(Enumerable.Range(0, options.Count), 1, rule.FirstStage), progress, cancellation);
        while (!selection.IsFinished && selection.Replications < rule.Most)
        {
            int next = selection.Replications + 1;
            int[] survivors = [.. selection.Survivors];
            runs.Ensure(Pairs(survivors, next, next), progress, cancellation);
            foreach (int option in survivors)
            {
                values[option] = runs.Of(option, next)[0];
                counts[option] = next;
            }

            selection.Advance(values);
        }

        return Result(counts, selection.Best, selection.IsFinished, selection.IsFinished ? rule.Confidence.Value : 0, option =>
            option == selection.Best ? selection.IsFinished ? "best" : "best so far"
            : selection.Survivors.Contains(option) ? selection.IsFinished ? "behind or within the indifference" : "not told apart"
            : FormattableString.Invariant($"dropped after {counts[option]}"));
    }

    private SelectionResult ByBudget(int budget, Action<long> progress, CancellationToken cancellation)
    {
        int[] counts = new int[options.Count];
        Array.Fill(counts, rule.FirstStage);
        runs.Ensure(Pairs(Enumerable.Range(0, options.Count), 1, rule.FirstStage), progress, cancellation);
        while (counts.Sum() < budget)
        {
            Estimate[] estimates = Estimated(counts);
            long[] more = Ocba.Next(
                [.. estimates.Select(each => each.Mean)],
                [.. estimates.Select(each => each.StandardDeviation)],
                [.. counts.Select(count => (long)count)],
                rule.Best,
                Math.Min(options.Count, budget - counts.Sum()));
            runs.Ensure(
                Enumerable.Range(0, options.Count).SelectMany(option => Pairs([option], counts[option] + 1, counts[option] + (int)more[option])),
                progress,
                cancellation);
            for (int option = 0; option < counts.Length; option++)
            {
                counts[option] += (int)more[option];
            }
        }

        Estimate[] last = Estimated(counts);
        int best = Enumerable.Range(0, last.Length).MinBy(option => rule.Best == Goal.Smallest ? last[option].Mean : -last[option].Mean);
        double probability = Ocba.ProbabilityOfCorrectSelection(
            [.. last.Select(each => each.Mean)], [.. last.Select(each => each.StandardDeviation)], [.. counts.Select(count => (double)count)], rule.Best);
        return Result(counts, best, false, probability, option => option == best ? "best so far" : "");
    }

    private SelectionResult Result(int[] counts, int best, bool guaranteed, double probability, Func<int, string> verdict)
    {
        Estimate[] estimates = Estimated(counts);
        return new SelectionResult(
            options[best].Name,
            [.. options.Select((option, place) => new SelectionEntry(option.Name, option.CostUsd, estimates[place], verdict(place)))],
            "",
            guaranteed,
            probability,
            counts.Sum());
    }

    private Estimate[] Estimated(int[] counts) =>
        [.. counts.Select((count, option) => Estimates.OfMean([.. Enumerable.Range(1, count).Select(replication => runs.Of(option, replication)[0])]))];

    private static IEnumerable<(int Option, int Replication)> Pairs(IEnumerable<int> which, int from, int to) =>
        which.SelectMany(option => Enumerable.Range(from, Math.Max(0, to - from + 1)).Select(replication => (option, replication)));
}
