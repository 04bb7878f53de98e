using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Scenarios.Binding;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>Checks that posts stand at a border, on links of the modes that they control, and that shifts leave some time open.</summary>
internal static class PostChecks
{
    /// <summary>Tells what is wrong or doubtful with posts.</summary>
    /// <param name="checked">The scenario.</param>
    public static void Run(CheckedScenario @checked)
    {
        foreach ((NodeId id, BorderPost post) in @checked.Scenario.Posts)
        {
            Border(@checked, id);
            foreach (Mode mode in Enum.GetValues<Mode>())
            {
                if (post.Of(mode) is { } lane)
                {
                    Lane(@checked, id, mode, lane);
                }
            }
        }
    }

    private static void Border(CheckedScenario @checked, NodeId id)
    {
        Scenario scenario = @checked.Scenario;
        string country = scenario.Nodes[id].Country;
        IEnumerable<NodeId> neighbours = scenario.Links.Values
            .Where(link => link.From == id || link.To == id)
            .Select(link => link.From == id ? link.To : link.From);
        if (neighbours.All(node => scenario.Nodes[node].Country == country))
        {
            @checked.Doubt($"none of its links crosses the border of {country}: all lead to places in the same country.", "posts", id.Value);
        }
    }

    private static void Lane(CheckedScenario @checked, NodeId id, Mode mode, PostMode lane)
    {
        string word = LinkChecks.Words(mode);
        if (!@checked.Scenario.Links.Values.Any(link => link.Mode == mode && (link.From == id || link.To == id)))
        {
            @checked.Doubt($"no {word} link begins or ends at {id}: nothing will pass these controls.", "posts", id.Value, word);
        }

        if (lane.Retry is { } retry && retry.After.Mean <= TimeSpan.Zero)
        {
            @checked.Fault("expected some time away, found none: freight would come back at the same instant for ever.", "posts", id.Value, word, "retry", "after");
        }

        if (lane.Retry is not null && !TurnsFreightAway(lane))
        {
            @checked.Doubt("nobody will come back: nobody gives up here or is turned away for want of room. Give patience, or when_full: turn_away.", "posts", id.Value, word, "retry");
        }

        if (lane.Slots is { Unit: not RateUnit.Consignments })
        {
            @checked.Fault("expected vehicles an hour such as 4 /h, found freight. Each slot is for one vehicle.", "posts", id.Value, word, "slots");
        }

        if (mode != Mode.Rail && OfTrains(lane) is { } field)
        {
            @checked.Fault($"expected it under rail, found it under {word}: it is for trains only.", ["posts", id.Value, word, .. field]);
        }

        Shifts(@checked, lane.Hours, "posts", id.Value, word, "hours");
        foreach ((ControlId control, Control each) in lane.Controls)
        {
            Shifts(@checked, each.Shifts, "posts", id.Value, word, "controls", control.Value, "shifts");
            Care(@checked, each, "posts", id.Value, word, "controls", control.Value);
            string[] path = ["posts", id.Value, word, "controls", control.Value];
            Known(@checked.Fault, each.ServiceByFlow.Keys, @checked.Scenario.Flows.Keys, "the name of a flow", [.. path, "service_by_flow"]);
            Known(@checked.Doubt, each.ServiceByCommodity.Keys, Commodities(@checked.Scenario), "a commodity that some flow carries", [.. path, "service_by_commodity"]);
        }
    }

    private static string[]? OfTrains(PostMode lane) =>
        lane.Tracks is not null ? ["tracks"]
        : lane.LocomotiveChange > TimeSpan.Zero ? ["locomotive_change"]
        : lane.Controls.Where(each => each.Value.PerWagon > TimeSpan.Zero).Select(each => new[] { "controls", each.Key.Value, "per_wagon" }).FirstOrDefault();

    private static bool TurnsFreightAway(PostMode lane) =>
        lane.Patience is not null || lane is { WhenFull: WhenFull.TurnAway, WaitingArea: not null }
        || lane.Controls.Values.Any(control => control.Patience is not null || control is { WhenFull: WhenFull.TurnAway, WaitingPlaces: not null });

    private static IEnumerable<CommodityId> Commodities(Scenario scenario) =>
        scenario.Flows.Values.Select(flow => flow.Commodity).OfType<string>().Distinct().Select(commodity => new CommodityId(commodity));

    private static void Known<T>(Action<string, string[]> tell, IEnumerable<T> given, IEnumerable<T> known, string what, string[] path)
        where T : struct, IId
    {
        HashSet<string> names = [.. known.Select(each => each.Value)];
        foreach (string name in given.Select(each => each.Value).Where(name => !names.Contains(name)))
        {
            tell($"expected {what}, found \"{name}\".{NearestName.Hint(name, names)}", [.. path, name]);
        }
    }

    private static void Care(CheckedScenario @checked, Control control, params string[] path)
    {
        if (control.SwitchOver is not null && (control is not { Shared: true, Booths: 1 } || control.Discipline == Discipline.Preemptive))
        {
            @checked.Fault("expected one booth that is shared, whose work is not interrupted, found another control. Write booths: 1, shared: yes.", [.. path, "switch_over"]);
        }

        if (control is { Pause: not null, Booths: null })
        {
            @checked.Fault("expected a number of booths, found none: there is always an officer where booths are unlimited.", [.. path, "pause"]);
        }

        if (control.Pause is { } pause && pause.Lasts.Mean <= TimeSpan.Zero)
        {
            @checked.Fault("expected some time away, found none.", [.. path, "pause", "lasts"]);
        }
    }

    private static void Shifts(CheckedScenario @checked, IReadOnlyList<Shift> shifts, params string[] path)
    {
        if (shifts.Count > 0 && shifts.All(shift => shift.Booths == 0 || shift.Manned.Value <= 0))
        {
            @checked.Fault("expected at least one shift that is worked, found none: nothing would ever pass.", path);
        }
    }
}
