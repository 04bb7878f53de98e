using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Model;
using MiddleCorridorSim.Results.Logs;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Cli.Commands;

/// <summary>Replications of the corridor, with the logs that are asked for.</summary>
/// <param name="logs">The logs.</param>
/// <param name="scenarios">The scenarios, in order.</param>
internal sealed class CorridorReplication(ReplicationLogs logs, IReadOnlyList<StoredScenario> scenarios)
{
    /// <summary>Simulates one.</summary>
    public long Run(Scenario scenario, long seed, int replication, IObserver observer, CancellationToken cancellation) => logs.Keep(
        (scenario.Name, OrderOf(scenario)),
        replication,
        observer,
        watcher => new CorridorModel(scenario, seed, replication, watcher).Run(cancellation).Events);

    /// <summary>Writes the logs of all replications as one file each.</summary>
    /// <exception cref="UserException">Some were run before, without logs.</exception>
    public void JoinLogs(int replications)
    {
        List<(int Order, int Replication)> all = [.. Enumerable.Range(0, scenarios.Count)
            .SelectMany(order => Enumerable.Range(1, replications).Select(replication => (order, replication)))];
        if (all.Exists(part => !logs.Has(part.Order, part.Replication)))
        {
            throw new UserException(
                "--consignments, --trace: expected every replication to be logged, found some that were run before without. Run again with --replace.");
        }

        logs.Join(all);
    }

    private int OrderOf(Scenario scenario)
    {
        for (int i = 0; i < scenarios.Count; i++)
        {
            if (ReferenceEquals(scenarios[i].Scenario, scenario))
            {
                return i;
            }
        }

        throw new ArgumentException($"The scenario {scenario.Name} is not one of this run.", nameof(scenario));
    }
}
