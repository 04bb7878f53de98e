using MiddleCorridorSim.Results.Indicators;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Statistics;
using MiddleCorridorSim.Statistics.Precision;

namespace MiddleCorridorSim.Experiments.Runs;

/// <summary>Decides after how many replications to stop, from replications in their order, whatever the order in which they end.</summary>
/// <remarks>
/// All scenarios make the same number, so that they can be compared pair by pair. Replications drawn ahead by other threads do not
/// count, so the number does not depend on threads. An indicator that a replication did not observe can never meet the rule: the
/// watch ends after the fewest replications.
/// </remarks>
internal sealed class PrecisionWatch
{
    private readonly PrecisionGoal _goal;
    private readonly PrecisionRule _rule;
    private readonly RunningMoments[] _moments;
    private readonly int _scenarios;
    private readonly int _least;
    private readonly Dictionary<int, double[]> _waiting = [];
    private readonly Dictionary<int, int> _missing = [];
    private volatile int _stopAt;

    /// <summary>A watch over <paramref name="scenarios"/> scenarios.</summary>
    public PrecisionWatch(PrecisionGoal goal, int scenarios)
    {
        _goal = goal;
        _scenarios = scenarios;
        int indicators = goal.Of.Count * scenarios;
        _least = Math.Min(10, goal.Most);
        _rule = new PrecisionRule(goal.RelativeError, indicators, goal.Confidence, _least, goal.Most);
        _moments = [.. Enumerable.Range(0, indicators).Select(_ => new RunningMoments())];
    }

    /// <summary>The number of replications at which to stop; null while it is not known.</summary>
    public int? StopAt => _stopAt == 0 ? null : _stopAt;

    /// <summary>Whether the goal was met when it stopped.</summary>
    public bool Reached { get; private set; }

    /// <summary>How many replications are foretold.</summary>
    public long Foretold { get; private set; } = 10;

    /// <summary>An indicator that a replication did not observe, so that the goal cannot be met, and which replication; null where there is none.</summary>
    public (string Kpi, string Entity, ReplicationKey Key)? Unobserved { get; private set; }

    /// <summary>Takes note of a finished replication.</summary>
    public void Note(ReplicationKey key, IReadOnlyList<IndicatorValue> values)
    {
        int replication = key.Replication;
        if (!_waiting.TryGetValue(replication, out double[]? row))
        {
            row = new double[_moments.Length];
            _waiting[replication] = row;
            _missing[replication] = _scenarios;
        }

        for (int i = 0; i < _goal.Of.Count; i++)
        {
            (string kpi, string entity) = _goal.Of[i];
            row[(key.Scenario * _goal.Of.Count) + i] = ValueOf(values, kpi, entity);
        }

        _missing[replication]--;
        Advance();
    }

    private static double ValueOf(IReadOnlyList<IndicatorValue> values, string kpi, string entity)
    {
        foreach (IndicatorValue value in values)
        {
            if (value.Kpi == kpi && value.Entity == entity)
            {
                return value.Value;
            }
        }

        return double.NaN;
    }

    private void Advance()
    {
        for (int next = (int)_moments[0].Count + 1; StopAt is null && _missing.TryGetValue(next, out int missing) && missing == 0; next++)
        {
            for (int i = 0; i < _moments.Length; i++)
            {
                _moments[i].Add(_waiting[next][i]);
                NoteIfUnobserved(i, next);
            }

            _waiting.Remove(next);
            _missing.Remove(next);
            PrecisionState state = _rule.Judge(_moments);
            Foretold = Math.Max(next, state.Needed);
            if (state.Stop || (Unobserved is not null && next >= _least))
            {
                Reached = state.Reached;
                _stopAt = next;
            }
        }
    }

    // In the order of replications, so that the end does not depend on threads.
    private void NoteIfUnobserved(int indicator, int replication)
    {
        if (double.IsNaN(_waiting[replication][indicator]))
        {
            (string kpi, string entity) = _goal.Of[indicator % _goal.Of.Count];
            Unobserved ??= (kpi, entity, new ReplicationKey(indicator / _goal.Of.Count, 0, replication));
        }
    }
}
