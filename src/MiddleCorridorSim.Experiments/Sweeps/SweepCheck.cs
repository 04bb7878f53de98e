using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Experiments.Sweeps;

/// <summary>Makes sure, before anything is simulated, that every point of a sweep is a scenario that can be run.</summary>
public static class SweepCheck
{
    private const string CommandLine = "--set ";

    /// <summary>The faults of all points, each once, standing where the study names the factor that brings them.</summary>
    /// <param name="study">The study.</param>
    /// <param name="plan">The sweep.</param>
    /// <param name="cancellation">Stops soon.</param>
    public static IReadOnlyList<Fault> Faults(LoadedStudy study, SweepPlan plan, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentNullException.ThrowIfNull(plan);
        double[][] coordinates = plan.Study.Coordinates();
        List<Fault>?[] found = new List<Fault>?[coordinates.Length];
        Parallel.For(0, coordinates.Length, new ParallelOptions { MaxDegreeOfParallelism = plan.Jobs, CancellationToken = cancellation }, index =>
        {
            if (plan.Shard.Holds(index + 1))
            {
                IReadOnlyList<Fault> faults = ScenarioLoader.Check(plan.Scenario, plan.Study.SetsAt(coordinates[index]));
                found[index] = faults.Count == 0 ? null : [.. faults.Select(fault => Placed(fault, study, plan.Study, index + 1))];
            }
        });
        return [.. found.OfType<List<Fault>>().SelectMany(faults => faults).DistinctBy(fault => (fault.File, fault.Line, fault.Message)).Take(FaultList.Most)];
    }

    private static Fault Placed(Fault fault, LoadedStudy study, StudyPlan plan, long point)
    {
        if (!fault.File.StartsWith(CommandLine, StringComparison.Ordinal))
        {
            return fault;
        }

        string set = fault.File[CommandLine.Length..];
        PlannedFactor? factor = plan.Factors.FirstOrDefault(each => set.StartsWith(each.Path + "=", StringComparison.Ordinal) || set.StartsWith(each.Path + "*=", StringComparison.Ordinal));
        Place place = factor is null ? Place.WholeOf(study.Path) : study.PlaceOf("factors", factor.Name);
        return new Fault(place.File, place.Line, place.Column, FormattableString.Invariant($"factor {factor?.Name}, {set} (at point {point}): {fault.Message}"));
    }
}
