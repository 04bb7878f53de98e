using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Terminals;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>Checks nodes and links: countries, ends, times, railways, and gauges that meet.</summary>
internal static class LinkChecks
{
    /// <summary>Tells what is wrong with nodes and links.</summary>
    /// <param name="checked">The scenario.</param>
    public static void Run(CheckedScenario @checked)
    {
        foreach ((NodeId id, Node node) in @checked.Scenario.Nodes)
        {
            if (node.Country.Length != 2 || !node.Country.All(char.IsAsciiLetterUpper))
            {
                @checked.Fault($"expected a country's two capital letters (ISO 3166-1) such as AZ, found \"{node.Country}\".", "nodes", id.Value, "country");
            }
        }

        foreach ((LinkId id, Link link) in @checked.Scenario.Links)
        {
            Check(@checked, id.Value, link);
        }

        Gauges(@checked);
    }

    private static void Check(CheckedScenario @checked, string id, Link link)
    {
        if (link.From == link.To)
        {
            @checked.Fault($"expected two nodes, found {link.From} at both ends.", "links", id, "to");
        }

        if (link.Speed is null && link.TransitTime is null && link.Line is not { Sections.Count: > 0 } && !IsServed(@checked, link))
        {
            @checked.Fault("expected a speed or a transit_time, found neither.", "links", id);
        }

        if (link.Line is { } line)
        {
            Railway(@checked, id, link, line);
        }
    }

    // A sea link takes its time from the vessels that sail it.
    private static bool IsServed(CheckedScenario @checked, Link link) =>
        link.Mode == Mode.Sea && @checked.Scenario.Vessels.Values.Any(fleet =>
            fleet.Sailing is not null && ((fleet.From == link.From && fleet.To == link.To) || (fleet.From == link.To && fleet.To == link.From)));

    private static void Railway(CheckedScenario @checked, string id, Link link, Line line)
    {
        if (link.Mode != Mode.Rail)
        {
            @checked.Fault($"expected no line on a link of mode {Words(link.Mode)}, found one. Only trains share lines.", "links", id, "line");
        }
        else if (line is { Blocks: not null, Sections.Count: > 0 })
        {
            @checked.Fault("expected blocks or sections, found both.", "links", id, "line", "sections");
        }
        else if (line.Tracks == Tracks.Double && (line.Blocks is not null || line.Sections.Count > 0))
        {
            @checked.Fault("expected tracks: single, found block sections on a double-track line.", "links", id, "line");
        }
        else if (line.Tracks == Tracks.Double && OfSingleTrack(line) is { } field)
        {
            @checked.Fault($"expected tracks: single, found {field} on a double-track line, where no train stops in a loop.", "links", id, "line", field);
        }
    }

    private static string? OfSingleTrack(Line line) =>
        line.Following ? "following"
        : line.Acceleration > TimeSpan.Zero ? "acceleration"
        : line.Braking > TimeSpan.Zero ? "braking"
        : line.NonSimultaneousArrival > TimeSpan.Zero ? "non_simultaneous_arrival"
        : line.Crossing > TimeSpan.Zero ? "crossing"
        : null;

    private static void Gauges(CheckedScenario @checked)
    {
        Scenario scenario = @checked.Scenario;
        foreach (NodeId node in scenario.Nodes.Keys)
        {
            KeyValuePair<LinkId, Link>[] rails = [.. scenario.Links.Where(each => each.Value.Mode == Mode.Rail && (each.Value.From == node || each.Value.To == node))];
            bool isBreak = rails.Select(each => each.Value.Gauge).Distinct().Count() > 1;
            if (isBreak && !(scenario.Terminals.TryGetValue(node, out Terminal? terminal) && terminal.GaugeChange is not null))
            {
                LinkId standard = rails.First(each => each.Value.Gauge == Gauge.Standard).Key;
                @checked.Fault(
                    $"1435 and 1520 mm meet at {node}: expected a terminal there with gauge_change, found none. Add terminals: {{{node}: {{gauge_change: {{}}}}}}.",
                    "links", standard.Value, "gauge");
            }
        }
    }

    /// <summary>A mode as a file writes it.</summary>
    /// <param name="mode">The mode.</param>
    public static string Words(Mode mode) => Shapes.Words.Snake(mode.ToString());
}
