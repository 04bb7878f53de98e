using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Results.Collecting;

namespace MiddleCorridorSim.Reporting.Borders;

/// <summary>The controls of one post and mode over the hours of the week, all together, in each replication.</summary>
/// <param name="Post">The post and mode: <c>TR_SARP/road</c>.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Waiting">Vehicles waiting: a curve of 168 hours for each replication.</param>
/// <param name="Manned">Booths manned, likewise.</param>
internal sealed record PostWeek(string Post, string Scenario, IReadOnlyList<double[]> Waiting, IReadOnlyList<double[]> Manned)
{
    private const int Hours = 168;

    /// <summary>Vehicles waiting, on average over week and replications.</summary>
    public double MeanWaiting => Waiting.Average(curve => curve.Where(double.IsFinite).DefaultIfEmpty(0).Average());

    /// <summary>The weeks of every post and scenario.</summary>
    public static IReadOnlyList<PostWeek> In(ResultsFolder folder) =>
    [
        .. folder.Profiles(ReplicationProfile.Week)
            .GroupBy(row => (Post: string.Join('/', row.Entity.Parts.Take(2)), row.Scenario))
            .Select(post => new PostWeek(post.Key.Post, post.Key.Scenario, Sums(post, "waiting"), Sums(post, "manned"))),
    ];

    private static List<double[]> Sums(IEnumerable<ProfileRow> rows, string key) =>
        [.. rows.GroupBy(row => row.Replication).OrderBy(replication => replication.Key).Select(replication => Sum(replication, key))];

    private static double[] Sum(IEnumerable<ProfileRow> stations, string key)
    {
        double[] sum = new double[Hours];
        foreach (ProfileRow station in stations)
        {
            JsonArray hours = station.Read()?[key] as JsonArray ?? [];
            for (int hour = 0; hour < Hours; hour++)
            {
                sum[hour] += hour < hours.Count && hours[hour] is JsonValue value && value.TryGetValue(out double mean) ? mean : double.NaN;
            }
        }

        return sum;
    }
}
