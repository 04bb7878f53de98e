using MiddleCorridorSim.Experiments.Studies;
using MiddleCorridorSim.Results.Store;
using MiddleCorridorSim.Statistics.Sensitivity;

namespace MiddleCorridorSim.Experiments.Sweeps;

/// <summary>Fits the polynomial that stands in for a sweep, where its points allow one.</summary>
internal static class MetamodelFit
{
    /// <summary>The columns after the response's.</summary>
    public const string Columns = "term,coefficient,standard_error,ci_low,ci_high,form,points,r_squared,adjusted_r_squared,predicted_r_squared,residual_sd";

    /// <summary>
    /// The richest form whose terms the points can tell apart, with two points a term or more; null where factors are choices without
    /// an order, or where the design is no set of points in a cube.
    /// </summary>
    public static MetamodelForm? FormFor(StudyPlan plan, double[][] coordinates)
    {
        if (plan.Factors.Count == 0 || plan.Design is "one_at_a_time" or "morris" || plan.Factors.Any(factor => !factor.IsOrdered || factor.Levels.Count == 1))
        {
            return null;
        }

        int factors = plan.Factors.Count;
        int products = factors * (factors - 1) / 2;
        bool hasThree = plan.Factors.All(factor => factor.Levels.Count is 0 or >= 3);
        return hasThree && coordinates.Length >= 2 * (1 + (2 * factors) + products) ? MetamodelForm.Quadratic
            : products > 0 && coordinates.Length >= 2 * (1 + factors + products) || (products > 0 && plan.Design == "grid" && coordinates.Length > 1 + factors + products) ? MetamodelForm.Interactions
            : coordinates.Length > 1 + factors ? MetamodelForm.Linear
            : null;
    }

    /// <summary>A row for every term.</summary>
    public static IEnumerable<SensitivityRow> Rows(StudyPlan plan, double[][] coordinates, MetamodelForm form, Series series, double[] values)
    {
        Metamodel fit = Metamodel.Fit([.. coordinates.Select(point => Amounts(plan, point))], values, form);
        return fit.Terms.Select(term => new SensitivityRow(
            "metamodel",
            series,
            NameOf(plan, term),
            [
                term.Coefficient, term.StandardError, term.Low, term.High, WordOf(form), coordinates.Length,
                fit.RSquared, fit.AdjustedRSquared, fit.PredictedRSquared, fit.ResidualStandardDeviation,
            ]));
    }

    // A level stands at its place among the levels, wherever in its part of the cube the design put the point.
    private static double[] Amounts(StudyPlan plan, double[] point) =>
        [.. plan.Factors.Select((factor, place) => factor.Levels.Count > 1
            ? Statistics.Designs.UnitInterval.ToLevel(point[place], factor.Levels.Count) / (double)(factor.Levels.Count - 1)
            : point[place])];

    private static string NameOf(StudyPlan plan, MetamodelTerm term) => (term.First, term.Second) switch
    {
        (null, _) => "constant",
        ({ } first, null) => plan.Factors[first].Name,
        ({ } first, { } second) => first == second ? plan.Factors[first].Name + "^2" : $"{plan.Factors[first].Name} * {plan.Factors[second].Name}",
    };

    private static string WordOf(MetamodelForm form) => form switch
    {
        MetamodelForm.Quadratic => "quadratic",
        MetamodelForm.Interactions => "interactions",
        _ => "linear",
    };
}
