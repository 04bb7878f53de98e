using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Experiments.Running;
using MiddleCorridorSim.Statistics.SteadyState;

namespace MiddleCorridorSim.Experiments.WarmUps;

/// <summary>Finds the warm-up of a scenario by MSER-5 over pilot runs.</summary>
/// <remarks>
/// The series is the number of consignments in the system, which starts from nothing whatever else is asked of the run, as time averages
/// over 500 equal parts of the run and averaged over the pilots. The pilots are replications 1, 2, ... of the scenario's seed.
/// </remarks>
/// <param name="body">Simulates one replication.</param>
public sealed class WarmUpDetection(ReplicationBody body)
{
    /// <summary>Pilot runs: as few as smooth the series.</summary>
    public const int Pilots = 5;

    private const int Intervals = 500;

    /// <summary>Finds the warm-up.</summary>
    /// <param name="scenario">The scenario; its own warm-up is of no account.</param>
    /// <param name="jobs">Threads.</param>
    /// <param name="cancellation">Stops soon.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public FoundWarmUp Find(Scenario scenario, int jobs, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        double[][] series = new double[Pilots][];
        Parallel.For(0, Pilots, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation }, pilot =>
        {
            SystemLevel level = new(scenario, Intervals);
            body(scenario, scenario.Seed, pilot + 1, level, cancellation);
            series[pilot] = level.Averages;
        });
        double[] mean = [.. Enumerable.Range(0, Intervals).Select(place => series.Average(one => one[place]))];
        WarmUp found = WarmUp.Detect(mean);
        double hours = scenario.Duration.TotalHours * found.DroppedObservations / Intervals;
        return new FoundWarmUp(TimeSpan.FromHours(Math.Ceiling(hours)), found.RunTooShort, Pilots);
    }
}
