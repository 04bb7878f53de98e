using System.Numerics;
using MiddleCorridorSim.Scenarios;
using MiddleCorridorSim.Scenarios.Tree;
using MiddleCorridorSim.Statistics.Designs;
using MiddleCorridorSim.Statistics.Sensitivity;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>What a study must keep to beyond the form of its fields.</summary>
internal static class StudyChecks
{
    /// <summary>Checks a study.</summary>
    /// <param name="loaded">The study.</param>
    /// <param name="faults">Gets what is wrong.</param>
    /// <param name="warnings">Gets what is likely to mislead.</param>
    public static void Run(LoadedStudy loaded, FaultList faults, FaultList warnings)
    {
        Study study = loaded.Study!;
        foreach ((string name, Factor factor) in study.Factors)
        {
            Check(loaded, name, factor, faults);
        }

        CheckPaths(loaded, faults);
        CheckDesign(loaded, faults, warnings);
        foreach (string text in study.Responses)
        {
            _ = Response.Read(text, out string? wrong);
            Tell(wrong, loaded.PlaceOf("responses"), "responses", faults);
        }

        if (study.Replications is Effort.Precise precise)
        {
            _ = Response.Read(precise.Of, out string? wrong);
            Tell(wrong, loaded.PlaceOf("replications", "of"), "replications.of", faults);
        }

        if (study.Select is { } rule)
        {
            _ = Response.Read(rule.Of, out string? wrong);
            Tell(wrong, loaded.PlaceOf("select", "of"), "select.of", faults);
        }

        foreach ((string name, Claim claim) in study.Claims)
        {
            CheckClaim(loaded, name, claim, faults);
        }
    }

    private static void CheckClaim(LoadedStudy loaded, string name, Claim claim, FaultList faults)
    {
        Response asked = Response.Read(claim.Of, out string? wrong);
        Tell(wrong, loaded.PlaceOf("claims", name, "of"), $"claims.{name}.of", faults);
        IReadOnlyList<string> kept = loaded.Study!.Responses;
        if (wrong is null && kept.Count > 0 && !kept.Any(text => Response.Read(text, out _).Kpi == asked.Kpi))
        {
            faults.Add(loaded.PlaceOf("claims", name, "of"), $"claims.{name}.of: expected an indicator that the study keeps, {string.Join(", ", kept)}, found {claim.Of}.");
        }

        if (!File.Exists(loaded.Beside(claim.Against)))
        {
            faults.Add(loaded.PlaceOf("claims", name, "against"), $"claims.{name}.against: expected a scenario file beside the study, found none named {TreeScalar.QuoteFile(claim.Against)}.");
        }
    }

    private static void Check(LoadedStudy loaded, string name, Factor factor, FaultList faults)
    {
        Place place = loaded.PlaceOf("factors", name);
        int ways = (factor.Levels.Count > 0 ? 1 : 0) + (factor.Range is not null ? 1 : 0) + (factor.Scale.Count > 0 ? 1 : 0);
        if (ways != 1)
        {
            faults.Add(place, $"factors.{name}: expected one of levels, range and scale, found {ways} of them.");
        }
        else if (factor.Range is not null && FactorRange.Read(factor.Range, out string? wrong) is null)
        {
            Tell(wrong, loaded.PlaceOf("factors", name, "range"), $"factors.{name}.range", faults);
        }
        else if (factor.Step is not null && factor.Range is null)
        {
            faults.Add(loaded.PlaceOf("factors", name, "step"), $"factors.{name}.step: expected a range beside it, found none.");
        }
        else if (factor.Scale.Any(number => !double.IsFinite(number) || number < 0))
        {
            faults.Add(loaded.PlaceOf("factors", name, "scale"), $"factors.{name}.scale: expected numbers from 0, found another.");
        }
    }

    // The later of two factors over one path would undo the earlier; scales of one path multiply, and may be meant.
    private static void CheckPaths(LoadedStudy loaded, FaultList faults)
    {
        Dictionary<string, string> known = [];
        foreach ((string name, Factor factor) in loaded.Study!.Factors.Where(each => each.Value.Scale.Count == 0))
        {
            if (!known.TryAdd(factor.Path, name))
            {
                faults.Add(loaded.PlaceOf("factors", name, "path"), $"factors.{name}.path: expected a path of its own, found that of {known[factor.Path]}, which this factor would undo.");
            }
        }
    }

    private static void CheckDesign(LoadedStudy loaded, FaultList faults, FaultList warnings)
    {
        Study study = loaded.Study!;
        Place place = loaded.PlaceOf("design");
        int size = study.Design switch { Design.Sobol sobol => sobol.BasePoints, Design.SobolPoints points => points.Points, _ => 1 };
        if (!BitOperations.IsPow2(size))
        {
            uint above = BitOperations.RoundUpToPowerOf2((uint)size);
            warnings.Add(place, $"design: expected a power of two, such as {above / 2} or {above}, found {size}: only then does a Sobol sequence fill the range of every factor evenly.");
        }

        int most = study.Design is Design.Sobol ? SaltelliDesign.MostFactors : SobolSequence.MostDimensions;
        if (study.Design is Design.Sobol or Design.SobolPoints && study.Factors.Count > most)
        {
            faults.Add(place, $"design: expected at most {most} factors for a Sobol sequence, found {study.Factors.Count}.");
        }
    }

    private static void Tell(string? wrong, Place place, string path, FaultList faults)
    {
        if (wrong is not null)
        {
            faults.Add(place, $"{path}: {wrong}");
        }
    }
}
