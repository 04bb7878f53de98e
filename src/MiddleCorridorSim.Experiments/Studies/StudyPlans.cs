using System.Globalization;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>Makes the plan of a study that was read without a fault.</summary>
public static class StudyPlans
{
    /// <summary>The plan.</summary>
    /// <param name="loaded">A study without faults.</param>
    public static StudyPlan Of(LoadedStudy loaded)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        Study study = loaded.Study!;
        (string design, int size) = study.Design switch
        {
            Design.LatinHypercube lhs => ("lhs", lhs.Points),
            Design.Sobol sobol => ("sobol", sobol.BasePoints),
            Design.SobolPoints points => ("sobol_sequence", points.Points),
            Design.Morris morris => ("morris", morris.Walks),
            Design.OneAtATime => ("one_at_a_time", 0),
            _ => ("grid", 0),
        };
        return new StudyPlan
        {
            Design = design,
            Size = size,
            Seed = loaded.Seed,
            Factors = [.. study.Factors.Select(factor => Planned(factor.Key, factor.Value, design))],
            Responses = study.Responses,
        };
    }

    internal static PlannedFactor Planned(string name, Factor factor, string design)
    {
        if (factor.Range is { } ends)
        {
            FactorRange range = FactorRange.Read(ends, out _)!;
            PlannedFactor planned = new() { Name = name, Path = factor.Path, Low = range.Low, High = range.High, Step = factor.Step, Unit = range.Unit };
            return design != "grid" ? planned
                : factor.Step is { } step ? planned with { Levels = Steps(planned, step) }
                : planned with { Levels = [planned.ValueAt(0), planned.ValueAt(1)] };
        }

        return factor.Scale.Count > 0
            ? new() { Name = name, Path = factor.Path, Multiplies = true, Levels = [.. factor.Scale.Select(number => number.ToString("R", CultureInfo.InvariantCulture))] }
            : new() { Name = name, Path = factor.Path, Levels = factor.Levels };
    }

    private static string[] Steps(PlannedFactor factor, double step)
    {
        int count = (int)Math.Floor(((factor.High - factor.Low) / step) + 1e-9) + 1;
        return [.. Enumerable.Range(0, count).Select(place => factor.ValueAt(count == 1 ? 0.5 : place / (double)(count - 1)))];
    }
}
