using System.Threading;
using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model;

/// <summary>The corridor of a scenario, simulated once.</summary>
/// <remarks>
/// The same scenario, seed and replication number give the same observations in the same order, whatever runs beside it. An instance is run once; it is not
/// shared between threads.
/// </remarks>
/// <param name="scenario">The scenario, checked.</param>
/// <param name="seed">The seed of all randomness.</param>
/// <param name="replication">The number of the replication, from 1.</param>
/// <param name="observer">Who takes note of what happens.</param>
public sealed class CorridorModel(Scenario scenario, long seed, int replication, IObserver observer)
{
    private static readonly TimeSpan Slice = TimeSpan.FromDays(5);

    /// <summary>From how many on the middle of a line is kept in little memory; results do not depend on it.</summary>
    internal int LongLine { get; init; } = 64;

    /// <summary>Simulates from the start to the end of the scenario.</summary>
    /// <param name="cancellation">Stops the run between two events.</param>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public ModelRun Run(CancellationToken cancellation = default)
    {
        World world = new(scenario, seed, replication, observer);
        world.Roll.LongLine = LongLine;
        CorridorBuilder builder = new(world);
        builder.Build();
        observer.Begin(world.Register.World());
        builder.Start();
        DateTime until = scenario.Start;
        while (until < scenario.End)
        {
            cancellation.ThrowIfCancellationRequested();
            until = scenario.End - until > Slice ? until + Slice : scenario.End;
            world.Simulation.Run(until);
        }

        world.Roll.Report(scenario.End);
        observer.End(scenario.End);
        return new ModelRun(world.Simulation.ProcessedEvents);
    }
}
