using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Scenarios;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>The scenarios of design points, each loaded once by the thread that needs it first, and dropped when the sweep has moved on.</summary>
/// <param name="settingsOf">The settings of a point.</param>
/// <param name="path">The scenario file.</param>
/// <param name="kept">How many are held at a time.</param>
internal sealed class PointScenarios(Func<long, IReadOnlyList<string>> settingsOf, string path, int kept)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<long, Lazy<Scenario>> _held = [];
    private readonly Queue<long> _order = new();

    /// <summary>The scenario of a point.</summary>
    /// <exception cref="ReplicationFailedException">Its settings do not fit together.</exception>
    public Scenario Of(long point)
    {
        Lazy<Scenario> scenario;
        lock (_gate)
        {
            if (!_held.TryGetValue(point, out scenario!))
            {
                scenario = new Lazy<Scenario>(() => Load(point));
                _held.Add(point, scenario);
                _order.Enqueue(point);
                if (_order.Count > kept)
                {
                    _held.Remove(_order.Dequeue());
                }
            }
        }

        return scenario.Value;
    }

    private Scenario Load(long point)
    {
        IReadOnlyList<string> settings = settingsOf(point);
        LoadedScenario loaded = ScenarioLoader.Load(path, settings);
        return loaded.Scenario ?? throw new StudyPointException(
            FormattableString.Invariant($"point {point} ({string.Join(", ", settings)}): ") + string.Join(Environment.NewLine, loaded.Faults));
    }
}
