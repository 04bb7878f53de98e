using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>Checks that every flow has a rate and a way.</summary>
internal static class FlowChecks
{
    /// <summary>Tells what is wrong with flows.</summary>
    /// <param name="checked">The scenario.</param>
    public static void Run(CheckedScenario @checked)
    {
        if (@checked.Scenario.Flows.Count == 0)
        {
            @checked.Fault("expected at least one flow, found none.", "flows");
        }

        foreach ((FlowId id, Flow flow) in @checked.Scenario.Flows)
        {
            Rate(@checked, id.Value, flow);
            Way(@checked, id.Value, flow);
            TimeChecks.Order(@checked, ("begins", flow.Begins), ("ends", flow.Ends), "flows", id.Value);
            if (flow.Begins is { } begins && begins >= @checked.Scenario.End)
            {
                @checked.Doubt($"it begins on {TimeChecks.Text(begins)}, after the run ends on {TimeChecks.Text(@checked.Scenario.End)}.", "flows", id.Value, "begins");
            }
        }
    }

    /// <summary>By which modes consignments of a flow may go.</summary>
    /// <param name="flow">The flow.</param>
    public static IReadOnlyList<Mode> Modes(Flow flow) => (flow.Mode, flow.Unit) switch
    {
        (FlowMode.Road, _) => [Mode.Road, Mode.Sea],
        (FlowMode.Rail, _) => [Mode.Rail, Mode.Sea],
        (FlowMode.Sea, _) => [Mode.Sea],
        (_, ConsignmentUnit.Truckload) => [Mode.Road, Mode.Sea],
        (_, ConsignmentUnit.Wagonload) => [Mode.Rail, Mode.Sea],
        (_, ConsignmentUnit.Train) => [Mode.Rail],
        (_, ConsignmentUnit.Vessel) => [Mode.Sea],
        _ => [Mode.Road, Mode.Rail, Mode.Sea],
    };

    private static void Rate(CheckedScenario @checked, string id, Flow flow)
    {
        bool isDriven = flow.Arrivals is Arrivals.Timetable or Arrivals.Saturated;
        if (flow.Rate is null && flow.RateByTime.Count == 0 && !isDriven)
        {
            @checked.Fault("expected a rate, rate_by_time, or arrivals by timetable, found none of them.", "flows", id);
        }

        if (flow.Rate is not null && flow.RateByTime.Count > 0)
        {
            @checked.Fault("expected rate or rate_by_time, found both.", "flows", id, "rate_by_time");
        }

        Amount(@checked, id, flow);
        Profile(@checked, id, flow.Profile);
        if (isDriven && (flow.Rate is not null || flow.RateByTime.Count > 0))
        {
            @checked.Doubt("arrivals by timetable and saturated ones have no rate: what is written here counts for nothing.", "flows", id, flow.Rate is null ? "rate_by_time" : "rate");
        }

        for (int i = 1; i < flow.RateByTime.Count; i++)
        {
            if (flow.RateByTime[i].From.Hours <= flow.RateByTime[i - 1].From.Hours)
            {
                @checked.Fault($"expected times in order, found {flow.RateByTime[i].From} after {flow.RateByTime[i - 1].From}.", "flows", id, "rate_by_time");
            }
        }

        if (flow.Arrivals is Arrivals.Saturated && SetsOutAtOnce(@checked.Scenario, flow))
        {
            @checked.Fault(
                "expected something that limits who sets out, as the next comes at once, found nothing. Name a fleet that has a count of trucks, or give a rate.",
                "flows", id, "arrivals");
        }

        if (flow.Arrivals is Arrivals.Timetable { At.Count: 0 })
        {
            @checked.Fault("expected at least one time, found none.", "flows", id, "arrivals");
        }
    }

    /// <summary>A rate in tonnes or TEU needs consignments of more than none.</summary>
    private static void Amount(CheckedScenario @checked, string id, Flow flow)
    {
        ConsignmentUnit unit = Carriage.Unit(flow);
        bool hasTonnes = flow.Tonnes is { } tonnes ? tonnes.Tonnes > 0 : unit != ConsignmentUnit.Vessel && (unit != ConsignmentUnit.Container || flow.Teu > 0);
        bool hasTeu = unit switch
        {
            ConsignmentUnit.Container => flow.Teu > 0,
            ConsignmentUnit.Train => flow.Wagons is not 0,
            ConsignmentUnit.Vessel => hasTonnes,
            _ => true,
        };
        foreach (Rate rate in flow.RateByTime.Select(step => step.Rate).Append(flow.Rate ?? default))
        {
            if (rate.PerHour > 0 && ((rate.Unit == RateUnit.Tonnes && !hasTonnes) || (rate.Unit == RateUnit.Teu && !hasTeu)))
            {
                string field = rate.Unit == RateUnit.Tonnes ? "tonnes" : "TEU";
                @checked.Fault(
                    $"expected that a consignment has some {field} where the rate is in {field}, found none. Say how much one is, or give a rate of consignments such as 2 /day.",
                    "flows", id, flow.Rate is null ? "rate_by_time" : "rate");
                return;
            }
        }
    }

    private static void Profile(CheckedScenario @checked, string id, Profile? profile)
    {
        foreach ((string field, IReadOnlyList<double> list) in new[] { ("month", profile?.Month), ("weekday", profile?.Weekday), ("hour", profile?.Hour) }
            .Where(list => list.Item2 is { Count: > 0 }).Select(list => (list.Item1, list.Item2!)))
        {
            if (list.Any(value => value < 0) || list.Sum() <= 0)
            {
                @checked.Fault("expected numbers of at least 0, and one above it.", "flows", id, "profile", field);
            }
        }
    }

    // Whole trains and vessels, and what drives off by road, unless trucks are of limited number.
    private static bool SetsOutAtOnce(Scenario scenario, Flow flow)
    {
        bool isLimited = flow.Fleet is { } fleet && scenario.Trucks.TryGetValue(fleet, out TruckFleet? trucks) && trucks.Count is not null;
        bool drives = flow.Mode is FlowMode.Road or FlowMode.Any && flow.Unit is null or ConsignmentUnit.Truckload or ConsignmentUnit.Container
            && scenario.Links.Values.Any(link => link.Mode == Mode.Road && (link.From == flow.From || (link.To == flow.From && !link.OneWay)));
        return flow.Unit is ConsignmentUnit.Train or ConsignmentUnit.Vessel || (drives && !isLimited);
    }

    private static void Way(CheckedScenario @checked, string id, Flow flow)
    {
        if (flow.From == flow.To)
        {
            @checked.Fault($"expected two nodes, found {flow.From} at both ends.", "flows", id, "to");
            return;
        }

        IReadOnlyList<NodeId> stops = [flow.From, .. flow.Via, flow.To];
        string passing = ServiceChecks.Passing(flow.Via);
        if (@checked.WaysOf(flow).Between(stops) is null)
        {
            bool isModes = new Ways(@checked.Scenario.Links.Values.Select(Move.Over)).Between(stops) is not null;
            string by = Shapes.Words.Either(Modes(flow).Select(LinkChecks.Words));
            @checked.Fault(
                $"expected a way from {flow.From} to {flow.To}{passing} by {by}, found none under any state of the routes.{(isModes ? " There is one by other modes." : "")}",
                "flows", id);
        }
        else if (@checked.WaysOf(flow, Openness.Any).Between(stops) is null)
        {
            string unit = Shapes.Words.Snake(Carriage.Unit(flow).ToString());
            @checked.Doubt(
                $"no train or vessel takes a {unit} all the way from {flow.From} to {flow.To}{passing}: all its freight stays where it is. Add to trains or vessels, or change its unit.",
                "flows", id);
        }
        else if (@checked.WaysOf(flow, Openness.Ever).Between(stops) is null)
        {
            @checked.Doubt($"no way from {flow.From} to {flow.To}{passing} is open at any time of the run: all its freight stays where it is.", "flows", id);
        }
        else if (Carriage.Unit(flow) == ConsignmentUnit.Train && !IsHeld(@checked.Scenario, flow, stops))
        {
            @checked.Doubt(
                $"lines on every way from {flow.From} to {flow.To}{passing} are too short or too steep for its trains (max_train_wagons, max_train_length, max_train_mass): all its freight stays where it is.",
                "flows", id);
        }
    }

    // A whole train has 50 wagons and 1,400 t where the flow does not say.
    private static bool IsHeld(Scenario scenario, Flow flow, IReadOnlyList<NodeId> stops) =>
        new Ways(Carriage.Of(scenario, flow, link => link.Line?.Holds(flow.Wagons ?? 50, flow.Tonnes?.Tonnes ?? 1400) != false)).Between(stops) is not null;
}
