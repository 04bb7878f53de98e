using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Cli.Bench;

/// <summary>Processes that do nothing but wait for random times: the event list and the waking of processes.</summary>
/// <param name="processes">How many wait at once.</param>
/// <param name="timeouts">How often each waits.</param>
public sealed class TimeoutsModel(int processes, int timeouts) : IBenchModel
{
    private readonly BenchRandom _random = new(4);
    private readonly Simulation _simulation = new();

    /// <inheritdoc/>
    public string Name => FormattableString.Invariant($"timeouts, {processes:N0} processes");

    /// <inheritdoc/>
    public int Waiting => processes;

    /// <inheritdoc/>
    public Simulation Run()
    {
        for (int i = 0; i < processes; i++)
        {
            _simulation.Process(Wait());
        }

        _simulation.Run();
        return _simulation;
    }

    private IEnumerable<Event> Wait()
    {
        for (int i = 0; i < timeouts; i++)
        {
            yield return _simulation.Timeout(_random.Exponential(1));
        }
    }
}
