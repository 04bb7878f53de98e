using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Results;
using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Experiments.Selecting;

/// <summary>Simulates options replication by replication and keeps what they answer; what the store holds is not done again.</summary>
/// <remarks>Option i is point i + 1 of the store. Replication r of one option meets the random numbers of replication r of another.</remarks>
public sealed class OptionRuns
{
    private readonly ResultsStore _store;
    private readonly ReplicationPool _pool;
    private readonly IReadOnlyList<Scenario> _options;
    private readonly IReadOnlyList<Response> _responses;
    private readonly Dictionary<ReplicationKey, double[]> _values = [];

    /// <summary>Options, with what the store already holds of them.</summary>
    /// <param name="store">The store.</param>
    /// <param name="pool">Does replications.</param>
    /// <param name="options">The scenario of each option.</param>
    /// <param name="responses">The indicators that are asked for; entities of one may be joined by " + ".</param>
    public OptionRuns(ResultsStore store, ReplicationPool pool, IReadOnlyList<Scenario> options, IReadOnlyList<Response> responses)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        _store = store;
        _pool = pool;
        _options = options;
        _responses = responses;
        foreach ((StoredRun run, IReadOnlyList<IndicatorValue> values) in store.RunsWithValues())
        {
            _values[run.Key] = ValuesOf(values);
        }
    }

    /// <summary>Replications that there are.</summary>
    public long Count => _values.Count;

    /// <summary>What a replication answered, one value for each response; simulated before.</summary>
    /// <param name="option">The option, from 0.</param>
    /// <param name="replication">The replication, from 1.</param>
    public double[] Of(int option, int replication) => _values[new ReplicationKey(0, option + 1, replication)];

    /// <summary>Simulates what is missing.</summary>
    /// <param name="wanted">Options from 0 and replications from 1.</param>
    /// <param name="progress">Is told how many there are.</param>
    /// <param name="cancellation">Stops soon.</param>
    public void Ensure(IEnumerable<(int Option, int Replication)> wanted, Action<long> progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(progress);
        List<WorkItem> items = [.. wanted.Select(each => (each.Option, Key: new ReplicationKey(0, each.Option + 1, each.Replication)))
            .Where(each => !_values.ContainsKey(each.Key))
            .Select(each => new WorkItem(each.Key, _options[each.Option].Seed, () => _options[each.Option]))];
        if (items.Count == 0)
        {
            return;
        }

        _pool.Run(
            items,
            record =>
            {
                _store.Add(record);
                _values[record.Key] = ValuesOf(record.Values);
                progress(_values.Count);
            },
            cancellation);
    }

    private double[] ValuesOf(IReadOnlyList<IndicatorValue> values) => [.. _responses.Select(response => ValueOf(values, response))];

    // Some sums are over flows that a replication may not have seen at all: those count as nothing, unless none was seen.
    private static double ValueOf(IReadOnlyList<IndicatorValue> values, Response response)
    {
        string[] entities = (response.Entity ?? "all").Split(" + ", StringSplitOptions.TrimEntries);
        List<double> found = [.. values.Where(value => value.Kpi == response.Kpi && entities.Contains(value.Entity, StringComparer.Ordinal)).Select(value => value.Value)];
        return found.Count > 0
            ? found.Sum()
            : throw new ResultsException(
                $"{response}: expected an indicator that every replication observes, found one without. Entities of {response.Kpi} are: " +
                $"{string.Join(", ", values.Where(value => value.Kpi == response.Kpi).Select(value => value.Entity).Take(20))}.");
    }
}
