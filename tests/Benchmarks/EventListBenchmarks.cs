using BenchmarkDotNet.Attributes;
using MiddleCorridorSim.Cli.Bench;

namespace MiddleCorridorSim.Benchmarks;

/// <summary>Event lists alone: one operation is a million takes and puts with a steady number waiting, the filling included.</summary>
[ShortRunJob]
public class EventListBenchmarks
{
    private const int Rounds = 1_000_000;

    [Params(10, 1_000, 100_000)]
    public int Waiting { get; set; }

    [Benchmark(Baseline = true)]
    public double Heap() => BareLists.Heap(Waiting, Rounds);

    [Benchmark]
    public double Ladder() => BareLists.Ladder(Waiting, Rounds);
}
