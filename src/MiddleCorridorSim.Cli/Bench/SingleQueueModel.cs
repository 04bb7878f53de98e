using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Cli.Bench;

/// <summary>M/M/1 at utilisation 0.9, a process for each customer: five or six events each.</summary>
/// <param name="customers">How many arrive.</param>
public sealed class SingleQueueModel(int customers) : IBenchModel
{
    private const double Utilisation = 0.9;

    private readonly BenchRandom _random = new(1);
    private readonly Simulation _simulation = new();
    private long _waited;

    /// <inheritdoc/>
    public string Name => "M/M/1, utilisation 0.9";

    /// <inheritdoc/>
    public int Waiting => 2;

    /// <inheritdoc/>
    public Simulation Run()
    {
        var server = new Resource(_simulation);
        _simulation.Process(Arrive(server));
        _simulation.Run();
        return _simulation;
    }

    /// <summary>The mean time from arrival to service, in mean service times; 9 in theory.</summary>
    public double MeanWait => TimeSpan.FromTicks(_waited / customers).TotalSeconds;

    private IEnumerable<Event> Arrive(Resource server)
    {
        for (int i = 0; i < customers; i++)
        {
            yield return _simulation.Timeout(_random.Exponential(1 / Utilisation));
            _simulation.Process(Serve(server));
        }
    }

    private IEnumerable<Event> Serve(Resource server)
    {
        using Request request = server.Request();
        yield return request;
        _waited += (_simulation.Now - request.Time).Ticks;
        yield return _simulation.Timeout(_random.Exponential(1));
    }
}
