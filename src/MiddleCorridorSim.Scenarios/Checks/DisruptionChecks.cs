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
                    $"expected a link, post, terminal, vessel fleet, train service, route or country:XX, found {Found(@checked.Scenario, struck, known)}",
                    "disruptions", id.Value, "at");
            }

            string[] trains = [.. disruption.At.Where(struck => @checked.Scenario.Trains.ContainsKey(new ServiceId(struck)))];
            if (disruption.UnderWay == UnderWay.Wait && trains.Length > 0)
            {
                @checked.Fault(
                    $"expected links for under_way: wait, found the train service \"{trains[0]}\". Trains of a closed service run on; name the links.",
                    "disruptions", id.Value, "under_way");
            }

            TimeChecks.Order(@checked, ("from", disruption.From), ("until", disruption.Until), "disruptions", id.Value);
            Times(@checked, id.Value, disruption);
        }
    }

    private static IEnumerable<string> Known(Scenario scenario) =>
    [
        .. scenario.Links.Keys.Select(id => id.Value), .. scenario.Posts.Keys.Select(id => id.Value), .. scenario.Terminals.Keys.Select(id => id.Value),
        .. scenario.Vessels.Keys.Select(id => id.Value), .. scenario.Trains.Keys.Select(id => id.Value),
        .. scenario.Links.Values.SelectMany(link => Groups(link.Route)), .. scenario.Trains.Values.SelectMany(train => Groups(train.Route)),
        .. scenario.Nodes.Where(node => scenario.Posts.ContainsKey(node.Key) || scenario.Terminals.ContainsKey(node.Key)).Select(node => Country + node.Value.Country),
    ];

    private static string Found(Scenario scenario, string struck, HashSet<string> known)
    {
        if (scenario.Trucks.ContainsKey(new FleetId(struck)))
        {
            return $"the truck fleet \"{struck}\". Trucks are held up on links, at posts and at terminals: name those.";
        }

        return scenario.Nodes.Values.Any(node => Country + node.Country == struck)
            ? $"\"{struck}\", which has neither post nor terminal. Name its links."
            : $"\"{struck}\".{NearestName.Hint(struck, known)}";
    }

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
