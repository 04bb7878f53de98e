using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Tests.Results.Collecting;

namespace MiddleCorridorSim.Tests.Experiments;

/// <summary>Stands for the model: ten consignments whose transit time depends on seed, replication and the scenario's warm-up.</summary>
internal static class FakeModel
{
    public static long Run(Scenario scenario, long seed, int replication, IObserver observer, CancellationToken cancellation)
    {
        observer.Begin(SmallWorld.World());
        for (int i = 0; i < 10; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            double noise = ((seed * 31) + (replication * 17) + (i * i * 5 % 7 * replication)) % 13 / 13.0;
            observer.Carry(i, created: 3, delivered: 4 + noise + (scenario.Name == "slow" ? 1 : 0));
        }

        observer.End(SmallWorld.At(10));
        return 10;
    }

    public static StoredScenario Stored(string name = "small") => new(SmallWorld.Scenario(name), "hash of " + name, $"name: {name}\n");
}
