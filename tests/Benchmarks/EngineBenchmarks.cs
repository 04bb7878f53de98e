using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using MiddleCorridorSim.Cli.Bench;

namespace MiddleCorridorSim.Benchmarks;

/// <summary>The engine on the five models of <c>mcsim bench</c>; one operation is one run.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Throughput, launchCount: 1, warmupCount: 3, iterationCount: 8)]
public class EngineBenchmarks
{
    [Benchmark]
    public int SingleQueue() => new SingleQueueModel(100_000).Run().ProcessedEvents;

    [Benchmark]
    public int Tandem() => new TandemModel(20_000).Run().ProcessedEvents;

    [Benchmark]
    public int MachineShop() => new MachineShopModel(TimeSpan.FromDays(300)).Run().ProcessedEvents;

    [Benchmark]
    public int Timeouts1000() => new TimeoutsModel(1_000, 500).Run().ProcessedEvents;

    [Benchmark]
    public int Timeouts100000() => new TimeoutsModel(100_000, 10).Run().ProcessedEvents;
}
