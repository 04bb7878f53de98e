using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;

namespace MiddleCorridorSim.Results.Store;

/// <summary>Writes what a scenario is, and its network for maps.</summary>
internal static class ScenarioWriter
{
    /// <summary>Writes the scenario at <paramref name="position"/>, with its nodes and links.</summary>
    public static void Write(ResultsDatabase database, int position, StoredScenario stored)
    {
        Scenario scenario = stored.Scenario;
        database.Execute(
            "INSERT OR IGNORE INTO scenarios(id, position, name, description, hash, yaml) VALUES($id, $position, $name, $description, $hash, $yaml)",
            ("$id", position + 1),
            ("$position", position),
            ("$name", scenario.Name),
            ("$description", scenario.Description),
            ("$hash", stored.Hash),
            ("$yaml", stored.ResolvedYaml));
        foreach ((NodeId id, Node node) in scenario.Nodes)
        {
            database.Execute(
                "INSERT OR IGNORE INTO nodes(id, name, country, kind, lat, lon) VALUES($id, $name, $country, $kind, $lat, $lon)",
                ("$id", id.Value),
                ("$name", node.Name ?? id.Value),
                ("$country", node.Country),
                ("$kind", SnakeCase(node.Kind.ToString())),
                ("$lat", node.Lat),
                ("$lon", node.Lon));
        }

        foreach ((LinkId id, Link link) in scenario.Links)
        {
            database.Execute(
                "INSERT OR IGNORE INTO links(scenario, id, from_node, to_node, mode, route, state, distance_km) " +
                "VALUES($scenario, $id, $from, $to, $mode, $route, $state, $km)",
                ("$scenario", scenario.Name),
                ("$id", id.Value),
                ("$from", link.From.Value),
                ("$to", link.To.Value),
                ("$mode", SnakeCase(link.Mode.ToString())),
                ("$route", link.Route?.Value),
                ("$state", StateOf(scenario, link.Route)),
                ("$km", link.Distance.Kilometres));
        }
    }

    /// <summary><c>open</c>, <c>closed</c> or <c>dated</c>: the nearest group named above the link decides.</summary>
    private static string StateOf(Scenario scenario, RoutePath? route)
    {
        RouteState? state = route is { } path
            ? scenario.Routes.Where(group => group.Key.Holds(path)).OrderBy(group => group.Key.Value.Length).LastOrDefault().Value
            : null;
        return state switch
        {
            RouteState.Closed => "closed",
            RouteState.Dated dated => Dated(scenario, dated),
            _ => "open",
        };
    }

    private static string Dated(Scenario scenario, RouteState.Dated dated)
    {
        bool never = dated.Opens >= scenario.End || dated.Closes <= scenario.Start;
        bool always = (dated.Opens ?? DateTime.MinValue) <= scenario.Start && (dated.Closes ?? DateTime.MaxValue) >= scenario.End;
        return never ? "closed" : always ? "open" : "dated";
    }

    private static string SnakeCase(string name) => string.Concat(name.Select((letter, place) =>
        char.IsUpper(letter) ? (place > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
