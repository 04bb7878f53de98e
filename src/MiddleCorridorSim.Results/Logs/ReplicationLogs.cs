using System.Globalization;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Results.Logs;

/// <summary>The logs that <c>--consignments</c> and <c>--trace</c> ask for: consignments.csv and trace.csv of a results folder.</summary>
/// <remarks>
/// Each replication streams to files of its own, so that memory does not grow and the order in which replications run does not show;
/// <see cref="Join"/> puts them together in the order of scenarios and replications.
/// </remarks>
/// <param name="folder">The results folder.</param>
/// <param name="consignments">Whether consignments are asked for.</param>
/// <param name="trace">Whether the trace is asked for.</param>
public sealed class ReplicationLogs(string folder, bool consignments, bool trace)
{
    private const string Parts = "logs";

    /// <summary>Runs a replication with the logs that are asked for beside its observer.</summary>
    /// <param name="scenario">The scenario's name and its place among those of the run, from 0.</param>
    /// <param name="replication">The replication, from 1.</param>
    /// <param name="observer">The observer.</param>
    /// <param name="run">Runs the replication with the observer that it is given.</param>
    /// <returns>What <paramref name="run"/> returns.</returns>
    public long Keep((string Name, int Order) scenario, int replication, IObserver observer, Func<IObserver, long> run)
    {
        ArgumentNullException.ThrowIfNull(run);
        Func<IObserver, long> inner = run;
        if (trace)
        {
            string part = PartPath("trace", scenario.Order, replication);
            inner = Logging(part, TraceLog.Header, table => new TraceLog(table, scenario.Name, replication), inner);
        }

        if (consignments)
        {
            string part = PartPath("consignments", scenario.Order, replication);
            inner = Logging(part, ConsignmentLog.Header, table => new ConsignmentLog(table, scenario.Name, replication), inner);
        }

        return inner(observer);
    }

    /// <summary>Whether the logs of a replication that was run before are there, as far as they are asked for.</summary>
    /// <param name="order">The scenario's place, from 0.</param>
    /// <param name="replication">The replication.</param>
    public bool Has(int order, int replication) =>
        (!consignments || File.Exists(PartPath("consignments", order, replication)))
        && (!trace || File.Exists(PartPath("trace", order, replication)));

    /// <summary>Writes consignments.csv and trace.csv from the logs of the replications.</summary>
    /// <param name="replications">Scenario places and replications, in the order of the rows.</param>
    public void Join(IEnumerable<(int Order, int Replication)> replications)
    {
        List<(int Order, int Replication)> all = [.. replications];
        if (consignments)
        {
            PutTogether("consignments", ConsignmentLog.Header, all);
        }

        if (trace)
        {
            PutTogether("trace", TraceLog.Header, all);
        }
    }

    private void PutTogether(string log, string header, List<(int Order, int Replication)> replications) =>
        WholeFile.Write(Path.Combine(folder, log + ".csv"), text =>
        {
            text.Write(header + "\r\n");
            foreach ((int order, int replication) in replications)
            {
                using StreamReader part = new(PartPath(log, order, replication));
                part.ReadLine();
                char[] buffer = new char[1 << 16];
                for (int read = part.Read(buffer); read > 0; read = part.Read(buffer))
                {
                    text.Write(buffer, 0, read);
                }
            }
        });

    private static Func<IObserver, long> Logging(
        string path, string header, Func<CsvTable, IObserver> open, Func<IObserver, long> inner) => observer =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        long events = 0;
        CsvTable.Write(path, header, table => events = inner(new ObserverPair(observer, open(table))));
        return events;
    };

    private string PartPath(string log, int order, int replication) =>
        Path.Combine(folder, Parts, string.Create(CultureInfo.InvariantCulture, $"{log}-{order}-{replication}.csv"));
}
