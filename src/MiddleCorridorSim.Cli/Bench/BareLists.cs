using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Cli.Bench;

/// <summary>Event lists alone, without processes: the physical limit that a model's speed is held against.</summary>
/// <remarks>Hold model: take the next, put it back an exponential span later, with a steady number waiting.</remarks>
internal static class BareLists
{
    /// <summary>Nanoseconds for one take and one put with .NET's heap, ordered by time and ticket.</summary>
    /// <param name="waiting">How many wait.</param>
    /// <param name="rounds">How many takes and puts.</param>
    public static double Heap(int waiting, int rounds)
    {
        long[] delays = Delays();
        var heap = new PriorityQueue<int, (long Due, long Ticket)>(waiting);
        long ticket = 0;
        for (int i = 0; i < waiting; i++)
        {
            heap.Enqueue(i, (delays[i & (delays.Length - 1)], ticket++));
        }

        TimeSpan before = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < rounds; i++)
        {
            heap.TryDequeue(out int item, out (long Due, long Ticket) key);
            heap.Enqueue(item, (key.Due + delays[i & (delays.Length - 1)], ticket++));
        }

        return (Environment.CpuUsage.TotalTime - before).TotalNanoseconds / rounds;
    }

    /// <summary>Nanoseconds for one take and one put with the kernel's event list.</summary>
    /// <param name="waiting">How many wait.</param>
    /// <param name="rounds">How many takes and puts.</param>
    public static double Ladder(int waiting, int rounds)
    {
        long[] delays = Delays();
        var simulation = new Simulation();
        var list = new EventList();
        long clock = 0;
        for (int i = 0; i < waiting; i++)
        {
            list.Add(new Event(simulation), delays[i & (delays.Length - 1)]);
        }

        TimeSpan before = Environment.CpuUsage.TotalTime;
        for (int i = 0; i < rounds; i++)
        {
            Event @event = list.Take(ref clock)!;
            list.Add(@event, clock + delays[i & (delays.Length - 1)]);
        }

        return (Environment.CpuUsage.TotalTime - before).TotalNanoseconds / rounds;
    }

    private static long[] Delays()
    {
        var random = new BenchRandom(5);
        return [.. Enumerable.Range(0, 1 << 16).Select(_ => random.Exponential(1).Ticks + 1)];
    }
}
