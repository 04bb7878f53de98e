using System.Diagnostics;

namespace MiddleCorridorSim.Experiments.Running;

/// <summary>How much of the work is simulation: processor time inside replications against that of the whole process.</summary>
/// <remarks>
/// Processor time, so that other programs on the machine do not disturb it. Simulation is the model with its observers; start-up,
/// compilation to machine code, reading scenarios, indicators, the store and the files count as outside.
/// </remarks>
public sealed class WorkClock
{
    private readonly Stopwatch _wall = Stopwatch.StartNew();
    private long _simulated;

    /// <summary>Time on the wall since the clock was made.</summary>
    public TimeSpan Wall => _wall.Elapsed;

    /// <summary>Processor time of the process since it began, over all threads.</summary>
    public static TimeSpan Processor => Environment.CpuUsage.TotalTime;

    /// <summary>Processor time inside replications, over all threads.</summary>
    public TimeSpan Simulated => new(Interlocked.Read(ref _simulated));

    /// <summary>The share of the processor time that was spent outside the simulation so far.</summary>
    public double Outside => 1 - Math.Min(1, Simulated / Processor);

    /// <summary>The same replications, with their time taken.</summary>
    /// <param name="body">Simulates one.</param>
    public ReplicationBody Around(ReplicationBody body) => (scenario, seed, replication, observer, cancellation) =>
    {
        TimeSpan before = ThreadTime.Now;
        try
        {
            return body(scenario, seed, replication, observer, cancellation);
        }
        finally
        {
            Interlocked.Add(ref _simulated, (ThreadTime.Now - before).Ticks);
        }
    };
}
