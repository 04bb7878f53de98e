using MiddleCorridorSim.Statistics.Designs;

namespace MiddleCorridorSim.Experiments.Studies;

/// <summary>The points of a design: for each, the value of every factor.</summary>
public static class DesignPoints
{
    /// <summary>The points, from number 1 at place 0.</summary>
    /// <param name="design">The design.</param>
    /// <param name="axes">The factors.</param>
    /// <param name="seed">The seed of what the design draws.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Of(Design design, IReadOnlyList<FactorAxis> axes, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(axes);
        return design switch
        {
            Design.Grid => Grid(axes),
            Design.OneAtATime => OneAtATime(axes),
            _ => [.. Coordinates(design, axes.Count, seed).Select(point => (IReadOnlyList<string>)[.. axes.Select((axis, place) => axis.At(point[place]))])],
        };
    }

    /// <summary>The points of a design that fills the unit cube; none for a design over levels.</summary>
    /// <param name="design">The design.</param>
    /// <param name="dimensions">How many factors.</param>
    /// <param name="seed">The seed of what the design draws.</param>
    public static double[][] Coordinates(Design design, int dimensions, ulong seed) => design switch
    {
        Design.Lhs lhs => LatinHypercube.Points(lhs.Points, dimensions, seed),
        Design.Sobol sobol => SobolSequence.Points(sobol.Points, dimensions, seed),
        Design.Morris morris => MorrisDesign.Points(morris.Trajectories, dimensions, seed),
        _ => [],
    };

    private static List<IReadOnlyList<string>> Grid(IReadOnlyList<FactorAxis> axes)
    {
        int[] levels = [.. axes.Select(axis => axis.Levels)];
        List<IReadOnlyList<string>> points = [];
        for (long index = 0; index < FullGrid.Count(levels); index++)
        {
            int[] combination = FullGrid.Combination(index, levels);
            points.Add([.. axes.Select((axis, place) => axis.Level(combination[place]))]);
        }

        return points;
    }

    private static List<IReadOnlyList<string>> OneAtATime(IReadOnlyList<FactorAxis> axes)
    {
        string[] first = [.. axes.Select(axis => axis.Level(0))];
        List<IReadOnlyList<string>> points = [first];
        for (int place = 0; place < axes.Count; place++)
        {
            for (int level = 1; level < axes[place].Levels; level++)
            {
                string[] point = [.. first];
                point[place] = axes[place].Level(level);
                points.Add(point);
            }
        }

        return points;
    }
}
