using System.Globalization;
using System.Text.Json;
using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Cli.Bench;

/// <summary>Times the engine on five models, and bare event lists of the same size beside them.</summary>
/// <remarks>
/// Each model runs some times in a process of its own and its best run counts: the first runs warm up the compiler, and the best is the
/// one least disturbed by the machine. Processor time is counted, so that other work on the machine matters little.
/// </remarks>
public static class KernelBench
{
    private const int BareRounds = 1_000_000;
    private const int Models = 5;
    private const int Rounds = 12;

    /// <summary>Runs every model, each in a process of its own.</summary>
    /// <param name="scale">1 for about a minute; smaller for a quick look.</param>
    public static IEnumerable<BenchRow> Run(double scale)
    {
        string size = scale.ToString("R", CultureInfo.InvariantCulture);
        for (int model = 0; model < Models; model++)
        {
            string number = model.ToString(CultureInfo.InvariantCulture);
            yield return JsonSerializer.Deserialize<BenchRow>(BenchProgram.LastLineOf("bench", "--scale", size, "--engine-model", number))!;
        }
    }

    /// <summary>Runs one model in this process and prints its row for <see cref="Run"/> to read.</summary>
    /// <param name="model">From 0 to 4.</param>
    /// <param name="scale">As in <see cref="Run"/>.</param>
    /// <param name="output">Where to.</param>
    public static void PrintOne(int model, double scale, TextWriter output)
    {
        BenchRow best = Measure(Make(model, scale));
        for (int round = 1; round < Rounds; round++)
        {
            best = Better(best, Measure(Make(model, scale)));
        }

        int waiting = best.Waiting;
        best = best with { HeapNanoseconds = BareLists.Heap(waiting, BareRounds), ListNanoseconds = BareLists.Ladder(waiting, BareRounds) };
        for (int round = 1; round < 4; round++)
        {
            best = best with
            {
                HeapNanoseconds = Math.Min(best.HeapNanoseconds, BareLists.Heap(waiting, BareRounds)),
                ListNanoseconds = Math.Min(best.ListNanoseconds, BareLists.Ladder(waiting, BareRounds)),
            };
        }

        output.WriteLine(JsonSerializer.Serialize(best));
    }

    /// <summary>Prints the rows as a table, each as it comes, and how two threads do.</summary>
    /// <param name="scale">As in <see cref="Run"/>.</param>
    /// <param name="output">Where to.</param>
    public static void Print(double scale, TextWriter output)
    {
        output.WriteLine($"{"model",-34}{"waiting",9}{"million/s",11}{"ns/event",10}{"B/event",9}{"heap ns",9}{"list ns",9}{"x heap",8}{"x list",8}");
        foreach (BenchRow row in Run(scale))
        {
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{row.Model,-34}{row.Waiting,9}{row.EventsPerSecond / 1e6,11:0.00}{row.NanosecondsPerEvent,10:0.0}{row.BytesPerEvent,9:0.0}{row.HeapNanoseconds,9:0.0}{row.ListNanoseconds,9:0.0}{row.InHeaps,8:0.00}{row.InLists,8:0.00}"));
        }

        ThreadScaling threads = ThreadScaling.Measure(Scaled(300_000, scale));
        output.WriteLine("heap, list: one take and one put, alone, with as many waiting. x: an event of the model in units of these.");
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"M/M/1 on two threads: {threads.Model:0.00} times one, by the clock; arithmetic alone, at the same time: {threads.Machine:0.00}."));
    }

    private static IBenchModel Make(int model, double scale) =>
        model switch
        {
            0 => new SingleQueueModel(Scaled(500_000, scale)),
            1 => new TandemModel(Scaled(200_000, scale)),
            2 => new MachineShopModel(TimeSpan.FromDays(Scaled(4_000, scale))),
            3 => new TimeoutsModel(1_000, Scaled(4_000, scale)),
            4 => new TimeoutsModel(100_000, Scaled(20, scale)),
            _ => throw new ArgumentOutOfRangeException(nameof(model), model, "expected a model from 0 to 4."),
        };

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
        return new BenchRow(model.Name, model.Waiting, events, events / seconds, (double)allocated / events, double.NaN, double.NaN);
    }

    private static BenchRow Better(BenchRow a, BenchRow b) =>
        a with
        {
            EventsPerSecond = Math.Max(a.EventsPerSecond, b.EventsPerSecond),
            BytesPerEvent = Math.Min(a.BytesPerEvent, b.BytesPerEvent),
        };
}
