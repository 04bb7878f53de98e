using MiddleCorridorSim.Statistics;

namespace MiddleCorridorSim.Results.Store;

/// <summary>What every point of a sweep says of some indicators: the mean over its replications.</summary>
public sealed class PointMeans
{
    private readonly Dictionary<Series, double[]> _means;

    private PointMeans(Dictionary<Series, double[]> means) => _means = means;

    /// <summary>The series that were observed, in the order of the files.</summary>
    public IEnumerable<Series> Series => _means.Keys.Order();

    /// <summary>The means of a series by point, from point 1 at place 0; NaN where it was not observed.</summary>
    /// <param name="series">One of <see cref="Series"/>.</param>
    public double[] Of(Series series) => _means[series];

    /// <summary>Reads the means of some indicators.</summary>
    /// <param name="store">The store.</param>
    /// <param name="points">How many points there are.</param>
    /// <param name="wanted">Whether a series is wanted.</param>
    public static PointMeans Read(ResultsStore store, long points, Func<Series, bool> wanted)
    {
        ArgumentNullException.ThrowIfNull(store);
        RunReader reader = new(store.Database);
        RunningMoments?[] moments = new RunningMoments?[reader.Series.Count];
        bool[] isWanted = [.. reader.Series.Select(wanted)];
        double[]?[] means = new double[]?[moments.Length];
        long at = 0;
        foreach ((StoredRun run, IReadOnlyList<(int Series, double Value)> values) in reader.Runs())
        {
            if (run.Key.Point != at)
            {
                Close(moments, means, at, points);
                at = run.Key.Point;
            }

            foreach ((int series, double value) in values.Where(value => isWanted[value.Series]))
            {
                (moments[series] ??= new RunningMoments()).Add(value);
            }
        }

        Close(moments, means, at, points);
        return new PointMeans(Enumerable.Range(0, means.Length).Where(place => means[place] is not null)
            .ToDictionary(place => reader.Series[place], place => means[place]!));
    }

    private static void Close(RunningMoments?[] moments, double[]?[] means, long point, long points)
    {
        for (int place = 0; place < moments.Length; place++)
        {
            if (moments[place] is { } seen && point >= 1 && point <= points)
            {
                if (means[place] is null)
                {
                    means[place] = new double[points];
                    Array.Fill(means[place]!, double.NaN);
                }

                means[place]![point - 1] = seen.Mean;
            }

            moments[place] = null;
        }
    }
}
