using System.Globalization;
using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Cli.Bench;

/// <summary>Times the engine on five models, and bare event lists of the same size beside them.</summary>
/// <remarks>
/// Each model runs a few times in this process, interleaved with the others, and its best run counts: the first warms up the
/// compiler, and the best is the one least disturbed by the machine. Processor time is counted, so that other work on the machine
/// matters little.
/// </remarks>
public static class KernelBench
{
    private const int BareRounds = 1_000_000;

    /// <summary>Runs everything.</summary>
    /// <param name="scale">1 for about half a minute; smaller for a quick look.</param>
    /// <param name="rounds">How often each model runs.</param>
    /// <returns>A row for each model.</returns>
    public static IReadOnlyList<BenchRow> Run(double scale = 1, int rounds = 5)
    {
        Func<IBenchModel>[] makers =
        [
            () => new SingleQueueModel(Scaled(1_000_000, scale)),
            () => new TandemModel(Scaled(200_000, scale)),
            () => new MachineShopModel(TimeSpan.FromDays(Scaled(20_000, scale))),
            () => new TimeoutsModel(1_000, Scaled(4_000, scale)),
            () => new TimeoutsModel(100_000, Scaled(40, scale)),
        ];
        var best = new BenchRow?[makers.Length];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < makers.Length; i++)
            {
                BenchRow row = Measure(makers[i]());
                best[i] = best[i] is BenchRow before ? Better(before, row) : row;
            }
        }

        return best!;
    }

    /// <summary>Prints the rows as a table.</summary>
    /// <param name="rows">From <see cref="Run"/>.</param>
    /// <param name="output">Where to.</param>
    public static void Print(IEnumerable<BenchRow> rows, TextWriter output)
    {
        output.WriteLine($"{"model",-34}{"waiting",9}{"million/s",11}{"ns/event",10}{"B/event",9}{"heap ns",9}{"list ns",9}{"x heap",8}{"x list",8}");
        foreach (BenchRow row in rows)
        {
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{row.Model,-34}{row.Waiting,9}{row.EventsPerSecond / 1e6,11:0.00}{row.NanosecondsPerEvent,10:0.0}{row.BytesPerEvent,9:0.0}{row.HeapNanoseconds,9:0.0}{row.ListNanoseconds,9:0.0}{row.InHeaps,8:0.00}{row.InLists,8:0.00}"));
        }

        output.WriteLine("heap, list: one take and one put, alone, with as many waiting. x: an event of the model in units of these.");
    }

    private static int Scaled(int count, double scale) => Math.Max(1, (int)(count * scale));

    private static BenchRow Measure(IBenchModel model)
    {
        GC.Collect();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        Simulation simulation = model.Run();
        double seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        long events = simulation.ProcessedEvents;
        return new BenchRow(
            model.Name,
            model.Waiting,
            events,
            events / seconds,
            (double)allocated / events,
            BareLists.Heap(model.Waiting, BareRounds),
            BareLists.Ladder(model.Waiting, BareRounds));
    }

    private static BenchRow Better(BenchRow a, BenchRow b) =>
        a with
        {
            EventsPerSecond = Math.Max(a.EventsPerSecond, b.EventsPerSecond),
            BytesPerEvent = Math.Min(a.BytesPerEvent, b.BytesPerEvent),
            HeapNanoseconds = Math.Min(a.HeapNanoseconds, b.HeapNanoseconds),
            ListNanoseconds = Math.Min(a.ListNanoseconds, b.ListNanoseconds),
        };
}
