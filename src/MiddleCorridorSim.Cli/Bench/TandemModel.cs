using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Cli.Bench;

/// <summary>Five stations in a row with four servers each, at utilisation 0.9, a process for each customer.</summary>
/// <param name="customers">How many arrive.</param>
public sealed class TandemModel(int customers) : IBenchModel
{
    private const int Stations = 5;
    private const int Servers = 4;
    private const double Utilisation = 0.9;

    private readonly BenchRandom _random = new(2);
    private readonly Simulation _simulation = new();

    /// <inheritdoc/>
    public string Name => "tandem, 5 stations of 4 servers";

    /// <inheritdoc/>
    public int Waiting => Stations * Servers;

    /// <inheritdoc/>
    public Simulation Run()
    {
        Resource[] stations = [.. Enumerable.Range(0, Stations).Select(_ => new Resource(_simulation, Servers))];
        _simulation.Process(Arrive(stations));
        _simulation.Run();
        return _simulation;
    }

    private IEnumerable<Event> Arrive(Resource[] stations)
    {
        for (int i = 0; i < customers; i++)
        {
            yield return _simulation.Timeout(_random.Exponential(1 / (Utilisation * Servers)));
            _simulation.Process(Pass(stations));
        }
    }

    private IEnumerable<Event> Pass(Resource[] stations)
    {
        foreach (Resource station in stations)
        {
            using Request request = station.Request();
            yield return request;
            yield return _simulation.Timeout(_random.Exponential(1));
        }
    }
}
