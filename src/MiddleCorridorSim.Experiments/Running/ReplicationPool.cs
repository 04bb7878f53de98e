using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using MiddleCorridorSim.Results.Store;

namespace MiddleCorridorSim.Experiments.Running;

/// <summary>Does replications on several threads and hands them over on the caller's, in the order in which they end.</summary>
/// <remarks>Work is taken from the sequence only when a thread is free, so a sequence may decide late what comes next. Few results wait at a time.</remarks>
/// <param name="runner">Does one replication.</param>
/// <param name="jobs">How many threads.</param>
public sealed class ReplicationPool(ReplicationRunner runner, int jobs)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Does all <paramref name="items"/>.</summary>
    /// <param name="items">The work; enumerated under a lock by one thread at a time.</param>
    /// <param name="finished">Takes each result, on the calling thread.</param>
    /// <param name="cancellation">Stops taking work and ends what is at work; results that ended before are still handed over.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <exception cref="ReplicationFailedException">A replication failed.</exception>
    public void Run(IEnumerable<WorkItem> items, Action<ReplicationRecord> finished, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(finished);
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        BlockingCollection<ReplicationRecord> results = new(4 * jobs);
        using IEnumerator<WorkItem> work = items.GetEnumerator();
        Shift shift = new(work, results, jobs);
        Thread[] threads = [.. Enumerable.Range(1, jobs).Select(number => new Thread(() => Work(shift, stop.Token))
        {
            IsBackground = true,
            Name = FormattableString.Invariant($"replications {number}"),
        })];
        Array.ForEach(threads, thread => thread.Start());
        try
        {
            foreach (ReplicationRecord record in results.GetConsumingEnumerable(stop.Token))
            {
                finished(record);
            }
        }
        catch (OperationCanceledException)
        {
            Await(threads);
            while (results.TryTake(out ReplicationRecord? record))
            {
                finished(record);
            }
        }
        finally
        {
            stop.Cancel();
            Await(threads);
        }

        shift.Failure?.Throw();
        cancellation.ThrowIfCancellationRequested();
    }

    private static void Await(Thread[] threads)
    {
        DateTime until = DateTime.UtcNow + Patience;
        foreach (Thread thread in threads)
        {
            TimeSpan left = until - DateTime.UtcNow;
            thread.Join(left > TimeSpan.Zero ? left : TimeSpan.Zero);
        }
    }

    private void Work(Shift shift, CancellationToken stop)
    {
        try
        {
            while (!stop.IsCancellationRequested && shift.Next() is { } item)
            {
                shift.Results.Add(runner.Run(item, stop), stop);
            }
        }
        catch (OperationCanceledException)
        {
            // Cancelled while at work or while handing over: the replication counts as not done.
        }
        catch (Exception fault)
        {
            shift.Fail(fault);
        }
        finally
        {
            shift.Leave();
        }
    }

    /// <summary>What the threads of one call share.</summary>
    private sealed class Shift(IEnumerator<WorkItem> work, BlockingCollection<ReplicationRecord> results, int threads)
    {
        private readonly Lock _gate = new();
        private int _present = threads;
        private bool _over;

        public BlockingCollection<ReplicationRecord> Results => results;

        public ExceptionDispatchInfo? Failure { get; private set; }

        public WorkItem? Next()
        {
            lock (_gate)
            {
                _over = _over || !work.MoveNext();
                return _over ? null : work.Current;
            }
        }

        public void Fail(Exception fault)
        {
            lock (_gate)
            {
                Failure ??= ExceptionDispatchInfo.Capture(fault);
                _over = true;
            }
        }

        public void Leave()
        {
            lock (_gate)
            {
                _present--;
                if (_present == 0)
                {
                    results.CompleteAdding();
                }
            }
        }
    }
}
