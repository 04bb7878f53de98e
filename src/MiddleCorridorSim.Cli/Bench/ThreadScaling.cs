using System.Diagnostics;

namespace MiddleCorridorSim.Cli.Bench;

/// <summary>How much more two threads do than one, each with a simulation of its own: M/M/1.</summary>
/// <remarks>Clock time, because waiting for one another is what is measured: on a machine with other work the figure is too low.</remarks>
public static class ThreadScaling
{
    private const int Rounds = 12;

    /// <summary>Measures it; 2 is the best there can be.</summary>
    /// <param name="customers">Of each run.</param>
    public static double Measure(int customers)
    {
        var one = TimeSpan.MaxValue;
        var two = TimeSpan.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            one = Least(one, Time(1, customers));
            two = Least(two, Time(2, customers));
        }

        return 2 * (one / two);
    }

    private static TimeSpan Least(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Time(int threads, int customers)
    {
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(() => new SingleQueueModel(customers).Run()))];
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        Array.ForEach(workers, worker => worker.Start());
        Array.ForEach(workers, worker => worker.Join());
        return Stopwatch.GetElapsedTime(start);
    }
}
