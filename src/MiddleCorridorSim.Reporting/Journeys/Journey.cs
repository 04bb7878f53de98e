using System.Text.Json.Nodes;
using MiddleCorridorSim.Reporting.Folder;
using MiddleCorridorSim.Results.Collecting;

namespace MiddleCorridorSim.Reporting.Journeys;

/// <summary>The journey of a flow on its main route in one scenario, as means over replications.</summary>
/// <param name="Flow">The flow.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Route">The route's label.</param>
/// <param name="Steps">The stretches, in order.</param>
internal sealed record Journey(string Flow, string Scenario, string Route, IReadOnlyList<JourneyStep> Steps)
{
    /// <summary>The journeys of every flow in every scenario.</summary>
    public static IReadOnlyList<Journey> In(ResultsFolder folder) =>
    [
        .. folder.Profiles(ReplicationProfile.Steps)
            .GroupBy(row => (Flow: row.Entity.Parts[0], row.Scenario))
            .Select(flow => Main(folder, flow.Key.Flow, flow.Key.Scenario, [.. flow])),
    ];

    private static Journey Main(ResultsFolder folder, string flow, string scenario, ProfileRow[] rows)
    {
        static string RouteOf(ProfileRow row) => row.Entity.Id[(row.Entity.Id.IndexOf('/', StringComparison.Ordinal) + 1)..];
        string route = rows.Select(RouteOf).Distinct()
            .OrderByDescending(label => folder.Value(scenario, "route_share", new Entity($"flow:{flow}/{label}")) is var share && double.IsFinite(share) ? share : 0)
            .ThenBy(label => label, StringComparer.Ordinal)
            .First();
        return new Journey(flow, scenario, route, Means([.. rows.Where(row => RouteOf(row) == route).Select(Read)]));
    }

    private static List<JourneyStep> Read(ProfileRow row) =>
        [.. (row.Read() as JsonArray ?? []).OfType<JsonObject>().Select(step =>
            new JourneyStep((string?)step["place"] ?? string.Empty, (double?)step["hours"] ?? 0, (double?)step["km"] ?? 0, (double?)step["usd"] ?? 0))];

    /// <summary>Lays the journeys of replications over each other; a stop that some do not make counts as nothing there.</summary>
    private static List<JourneyStep> Means(IReadOnlyList<List<JourneyStep>> replications)
    {
        List<JourneyStep> sums = [];
        foreach (List<JourneyStep> steps in replications)
        {
            int next = 0;
            foreach (JourneyStep step in steps)
            {
                int at = sums.FindIndex(next, sum => sum.Place == step.Place);
                if (at < 0)
                {
                    at = next;
                    sums.Insert(at, step with { Hours = 0, Km = 0, Usd = 0 });
                }

                sums[at] = sums[at] with { Hours = sums[at].Hours + step.Hours, Km = sums[at].Km + step.Km, Usd = sums[at].Usd + step.Usd };
                next = at + 1;
            }
        }

        int count = replications.Count;
        return [.. sums.Select(sum => sum with { Hours = sum.Hours / count, Km = sum.Km / count, Usd = sum.Usd / count })];
    }
}
