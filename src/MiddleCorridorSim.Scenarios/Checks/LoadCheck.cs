using System.Globalization;
using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>Warns of controls for trucks that are asked for more than they can do.</summary>
/// <remarks>
/// Counts only what cannot go elsewhere: truckloads all of whose open ways pass the post. What is warned of is therefore certain; what
/// is not may still queue. Load over capacity as in M/G/c: arrival rate x mean service time / booths manned on average over the week.
/// </remarks>
internal static class LoadCheck
{
    /// <summary>Tells the controls that are asked for more than their capacity.</summary>
    /// <param name="checked">The scenario.</param>
    public static void Run(CheckedScenario @checked)
    {
        Scenario scenario = @checked.Scenario;
        Dictionary<(NodeId, Direction), (double Loaded, double Empty)> asked = [];
        foreach (Flow flow in scenario.Flows.Values.Where(flow => Carriage.Unit(flow) == ConsignmentUnit.Truckload && flow is { Rate: not null, Begins: null, Ends: null }))
        {
            Add(@checked, @checked.WaysOf(flow, Openness.NotClosed), flow, asked);
        }

        foreach (((NodeId post, Direction direction), (double loaded, double empty)) in asked)
        {
            PostMode lane = scenario.Posts[post].Road!;
            foreach ((ControlId id, Control control) in lane.Controls.Where(each => CanGrow(lane, each.Value, direction)))
            {
                (double otherLoaded, double otherEmpty) = control.Shared ? asked.GetValueOrDefault((post, Opposite(direction))) : default;
                double load = ControlCapacity.Load(@checked.RegimeOf(post), control, loaded + otherLoaded, empty + otherEmpty);
                if (load > 1)
                {
                    string times = double.IsFinite(load) ? $"{load.ToString("0.##", CultureInfo.InvariantCulture)} of its capacity" : "what nobody is there to do";
                    @checked.Warn(
                        $"{post}/road/{id} is asked for {times}: its queue will grow without bound",
                        "posts", post.Value, "road", "controls", id.Value);
                }
            }
        }
    }

    // Where it finds no room, freight may be turned away, or it gives up: then no queue grows.
    private static bool CanGrow(PostMode lane, Control control, Direction direction) =>
        (control.Directions.Count == 0 || control.Directions.Contains(direction))
        && control.Patience is null
        && !(lane is { WhenFull: WhenFull.TurnAway, WaitingArea: not null })
        && !(control is { WhenFull: WhenFull.TurnAway, WaitingPlaces: not null });

    private static void Add(CheckedScenario @checked, Ways open, Flow flow, Dictionary<(NodeId, Direction), (double Loaded, double Empty)> asked)
    {
        IReadOnlyList<NodeId> stops = [flow.From, .. flow.Via, flow.To];
        if (open.Between(stops) is not { } way)
        {
            return;
        }

        double rate = TrucksAnHour(flow);
        for (int i = 1; i < way.Count - 1; i++)
        {
            NodeId post = way[i];
            if (@checked.Scenario.Posts.TryGetValue(post, out BorderPost? each) && each.Road is not null
                && !@checked.RegimeOf(post).OneStop && open.Between(stops, avoided: post) is null)
            {
                Direction there = DirectionAt(@checked.Scenario, post, way[i + 1]);
                Count(asked, (post, there), rate, 0);
                Count(asked, (post, DirectionAt(@checked.Scenario, post, way[i - 1])), flow.Returns == Returns.Loaded ? rate : 0, flow.Returns == Returns.Empty ? rate : 0);
            }
        }
    }

    private static void Count(Dictionary<(NodeId, Direction), (double Loaded, double Empty)> asked, (NodeId, Direction) key, double loaded, double empty)
    {
        (double Loaded, double Empty) before = asked.GetValueOrDefault(key);
        asked[key] = (before.Loaded + loaded, before.Empty + empty);
    }

    private static Direction DirectionAt(Scenario scenario, NodeId post, NodeId next) =>
        scenario.Nodes[next].Country == scenario.Nodes[post].Country ? Direction.Inbound : Direction.Outbound;

    private static Direction Opposite(Direction direction) => direction == Direction.Inbound ? Direction.Outbound : Direction.Inbound;

    // One consignment, one truck: 20 t or two TEU where the flow does not say.
    private static double TrucksAnHour(Flow flow)
    {
        Rate rate = flow.Rate!.Value;
        return rate.Unit switch
        {
            RateUnit.Tonnes => rate.PerHour / (flow.Tonnes?.Tonnes is > 0 and { } tonnes ? tonnes : 20),
            RateUnit.Teu => rate.PerHour / 2,
            _ => rate.PerHour,
        };
    }
}
