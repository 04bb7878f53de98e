using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Disruptions;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Scenarios.Binding;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>Checks that disruptions strike something, and say when.</summary>
internal static class DisruptionChecks
{
    private const string Country = "country:";

    /// <summary>Tells what is wrong with disruptions.</summary>
    /// <param name="checked">The scenario.</param>
    public static void Run(CheckedScenario @checked)
    {
        HashSet<string> known = [.. Known(@checked.Scenario)];
        foreach ((DisruptionId id, Disruption disruption) in @checked.Scenario.Disruptions)
        {
            foreach (string struck in disruption.At.Where(struck => !known.Contains(struck)))
            {
                @checked.Fault(
                    $"expected a link, post, terminal, fleet, service, route or country:XX, found \"{struck}\".{NearestName.Hint(struck, known)}",
                    "disruptions", id.Value, "at");
            }

            TimeChecks.Order(@checked, ("from", disruption.From), ("until", disruption.Until), "disruptions", id.Value);
            Times(@checked, id.Value, disruption);
        }
    }

    private static IEnumerable<string> Known(Scenario scenario) =>
    [
        .. scenario.Links.Keys.Select(id => id.Value), .. scenario.Posts.Keys.Select(id => id.Value), .. scenario.Terminals.Keys.Select(id => id.Value),
        .. scenario.Vessels.Keys.Select(id => id.Value), .. scenario.Trucks.Keys.Select(id => id.Value), .. scenario.Trains.Keys.Select(id => id.Value),
        .. scenario.Links.Values.SelectMany(link => Groups(link.Route)), .. scenario.Trains.Values.SelectMany(train => Groups(train.Route)),
        .. scenario.Nodes.Values.Select(node => Country + node.Country),
    ];

    private static IEnumerable<string> Groups(RoutePath? route)
    {
        string[] parts = route?.Value.Split('/') ?? [];
        return Enumerable.Range(1, parts.Length).Select(count => string.Join('/', parts.Take(count)));
    }

    private static void Times(CheckedScenario @checked, string id, Disruption disruption)
    {
        bool isOnce = disruption is { From: not null, Until: not null };
        bool isAgain = disruption is { Every: not null, Lasts: not null };
        bool isByMonth = disruption.ClosedShare.Count > 0;
        if (!isOnce && !isAgain && !isByMonth)
        {
            @checked.Fault("expected when it holds (from and until, every and lasts, or closed_share), found none of them complete.", "disruptions", id);
        }

        if (isByMonth && disruption.Lasts is null)
        {
            @checked.Fault("expected how long one lasts, beside closed_share, found nothing.", "disruptions", id, "closed_share");
        }

        if (disruption.Yearly && !isOnce)
        {
            @checked.Fault("expected from and until for what comes back each year, found none.", "disruptions", id, "yearly");
        }

        if (isOnce && !disruption.Yearly && (disruption.From >= @checked.Scenario.End || disruption.Until <= @checked.Scenario.Start))
        {
            @checked.Doubt(
                $"it holds from {TimeChecks.Text(disruption.From!.Value)} to {TimeChecks.Text(disruption.Until!.Value)}, outside the run.", "disruptions", id);
        }
    }
}
