using System.Collections.Concurrent;
using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Experiments.Verification;

/// <summary>Simulates cases until their figures are known well enough, and holds them to the exact values.</summary>
/// <remarks>
/// A case makes the replications that its file asks for, then doubles them until every interval is narrow enough, at most to
/// <see cref="Most"/> times as many. Each case runs on one thread, so the verdict does not depend on how many there are.
/// </remarks>
/// <param name="body">Simulates one replication.</param>
/// <param name="folder">Where the scenario files of the cases lie.</param>
public sealed class VerificationRun(ReplicationBody body, string folder)
{
    private const int Most = 32;

    /// <summary>How many times wider than a case asks an interval may be; 1 for the whole check, more for a quick one.</summary>
    public double Tolerance { get; init; } = 1;

    /// <summary>Replaces the seed of the scenario files, where it is given.</summary>
    public long? Seed { get; init; }

    /// <summary>How many cases are simulated at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Simulates cases and hands the results over as they come, in the order of the cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="finished">Takes each result; called by one thread at a time.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<CaseResult> Run(IReadOnlyList<VerificationCase> cases, Action<CaseResult>? finished = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        CaseResult?[] results = new CaseResult?[cases.Count];
        Lock gate = new();
        int told = 0;
        OrderablePartitioner<int> inOrder = Partitioner.Create(Enumerable.Range(0, cases.Count), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(inOrder, new ParallelOptions { MaxDegreeOfParallelism = Jobs, CancellationToken = cancellation }, i =>
        {
            CaseResult result = Run(cases[i], cancellation);
            lock (gate)
            {
                results[i] = result;
                while (told < results.Length && results[told] is { } next)
                {
                    finished?.Invoke(next);
                    told++;
                }
            }
        });
        return [.. results.OfType<CaseResult>()];
    }

    /// <summary>Simulates one case.</summary>
    /// <param name="verified">The case.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public CaseResult Run(VerificationCase verified, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(verified);
        LoadedScenario loaded = ScenarioLoader.Load(Path.Combine(folder, verified.Name + ".yaml"), []);
        if (loaded.Scenario is not { } scenario)
        {
            return new CaseResult(verified.Name, verified.Name, [], 0, 0, string.Join(Environment.NewLine, loaded.Faults));
        }

        try
        {
            return Run(verified, scenario, cancellation);
        }
        catch (ReplicationFailedException fault)
        {
            return new CaseResult(verified.Name, scenario.Name, [], 0, 0, fault.Message);
        }
    }

    private CaseResult Run(VerificationCase verified, Scenario scenario, CancellationToken cancellation)
    {
        IReadOnlyList<ExactValue> exact = verified.Values();
        ReplicationRunner runner = new(body, exact.Select(value => value.Kpi).ToHashSet());
        RunningMoments[] moments = [.. exact.Select(_ => new RunningMoments())];
        long events = 0;
        int made = 0;
        int planned = Tolerance > 1 ? Math.Max(5, scenario.Replications / 4) : scenario.Replications;
        int most = scenario.Replications * Most;
        while (true)
        {
            for (; made < planned; made++)
            {
                WorkItem item = new(new ReplicationKey(0, 0, made + 1), Seed ?? scenario.Seed, () => scenario);
                ReplicationRecord record = runner.Run(item, cancellation);
                events += record.Events;
                for (int i = 0; i < moments.Length; i++)
                {
                    moments[i].Add(ValueOf(record.Values, exact[i]));
                }
            }

            ValueResult[] values = [.. exact.Select((value, i) => new ValueResult(value, Estimates.OfMean(moments[i]), verified.Precision * Tolerance))];
            if (planned >= most || Array.TrueForAll(values, value => value.IsPrecise || double.IsNaN(value.Estimate.Mean)))
            {
                return new CaseResult(verified.Name, scenario.Name, values, made, events);
            }

            planned = Math.Min(2 * planned, most);
        }
    }

    private static double ValueOf(IReadOnlyList<IndicatorValue> values, ExactValue exact)
    {
        foreach (IndicatorValue value in values)
        {
            if (value.Kpi == exact.Kpi && value.Entity == exact.Entity)
            {
                return value.Value;
            }
        }

        return double.NaN;
    }
}
