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
        Dictionary<(NodeId Post, Direction Direction), List<Trucks>> asked = [];
        foreach ((FlowId id, Flow flow) in scenario.Flows.Where(flow => Carriage.Unit(flow.Value) == ConsignmentUnit.Truckload && flow.Value is { Rate: not null, Begins: null, Ends: null }))
        {
            Add(@checked, @checked.WaysOf(flow, Openness.NotClosed), (id, flow), asked);
        }

        foreach (((NodeId post, Direction direction), List<Trucks> trucks) in asked)
        {
            PostMode lane = scenario.Posts[post].Road!;
            foreach ((ControlId id, Control control) in lane.Controls.Where(each => CanGrow(lane, each.Value, direction)))
            {
                List<Trucks>? others = control.Shared ? asked.GetValueOrDefault((post, Opposite(direction))) : null;
                double load = ControlCapacity.Load(
                    @checked.RegimeOf(post), control,
                    trucks.Concat(others ?? []).Select(each => (each.Rate, each.IsEmpty, each.Flow is { } of ? control.ServiceOf(of, scenario.Flows[of]) : null)));
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

    private static void Add(CheckedScenario @checked, Ways open, (FlowId Id, Flow Flow) named, Dictionary<(NodeId, Direction), List<Trucks>> asked)
    {
        (FlowId id, Flow flow) = named;
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
                Count(asked, (post, there), new Trucks(rate, false, id));
                if (flow.Returns != Returns.None)
                {
                    Count(asked, (post, DirectionAt(@checked.Scenario, post, way[i - 1])), new Trucks(rate, flow.Returns == Returns.Empty, null));
                }
            }
        }
    }

    private static void Count(Dictionary<(NodeId, Direction), List<Trucks>> asked, (NodeId, Direction) key, Trucks trucks)
    {
        if (!asked.TryGetValue(key, out List<Trucks>? known))
        {
            known = [];
            asked.Add(key, known);
        }

        known.Add(trucks);
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

    // Trucks an hour; the flow whose freight they carry, null on their way back.
    private readonly record struct Trucks(double Rate, bool IsEmpty, FlowId? Flow);
}
