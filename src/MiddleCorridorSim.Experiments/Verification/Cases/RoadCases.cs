namespace MiddleCorridorSim.Experiments.Verification.Cases;

/// <summary>Roads, money, choice of route and disruptions; most by hand.</summary>
internal static class RoadCases
{
    private const string Trucks = "flow:trucks";

    public static CaseList Add(CaseList cases) => cases
        .Add("road-drivers-hours", "transit_time.mean", Trucks, () => 20 + (2 * 0.75) + (2 * 11))
        .Add("road-two-drivers", "transit_time.mean", Trucks, () => 25 + 9)
        .Add("money-and-emissions", Money)
        .Add("choice-logit", () =>
        [
            new("route_share", "flow:trucks/FAST", 1 / (1 + Math.Exp(-2))), new("route_share", "flow:trucks/SLOW", 1 - (1 / (1 + Math.Exp(-2)))),
        ])
        .Add("choice-logit-three", () => Shares("FAST", "SLOW", "LONG"))
        .Add("flow-growth", "created", Trucks, () => Math.Round(10 * 8760 * ((1.21 * 1.21) - 1) / Math.Log(1.21)))
        .Add("disruption-dated", "transit_time.mean", Trucks, () => 10 + (96 / 960.0 * 48))
        .Add("money-rail-and-sea", RailAndSea)
        .Add("choice-fixed", () => [new("route_share", "flow:trucks/FAST", 0.3), new("transit_time.mean", Trucks, (0.3 * 10) + (0.7 * 12))])
        .Add("choice-route-opens", "transit_time.mean", Trucks, () => ((2400 * 12) + (2376 * 10)) / 4776.0)
        .Add("choice-route-closes", "transit_time.mean", Trucks, () => 50 + 10)
        .Add("disruption-finish", "transit_time.mean", Trucks, () => 10 + (4 / 6.0))
        .Add("disruption-wait", "transit_time.mean", Trucks, () => (10 * 1.2) + (4 / 6.0))
        .Add("disruption-slows", "transit_time.mean", Trucks, () => 10 * 7 / 6.0);

    // Of roads that cost 100, 110 and 130 USD, with a spread of 10 USD.
    private static ExactValue[] Shares(params string[] roads)
    {
        double[] weights = [1, Math.Exp(-1), Math.Exp(-3)];
        return [.. roads.Select((road, i) => new ExactValue("route_share", $"{Trucks}/{road}", weights[i] / weights.Sum()))];
    }

    private static IReadOnlyList<ExactValue> RailAndSea() =>
    [
        new("cost.mean", "flow:containers", (100 * (0.5 + (14 * 0.02))) + 7 + 15 + (200 * 0.1) + 40),
        new("co2e.mean", "flow:containers", 14 * ((100 * 0.02) + (200 * 0.012))),
        new("waiting.mean", "yard:block/WEST", (10 - 1) / 2.0),
        new("transit_time.mean", "flow:containers", ((10 - 1) / 2.0) + 2 + 10),
    ];

    private static IReadOnlyList<ExactValue> Money()
    {
        const double Transport = (500 * (1 + (2 * 0.1) + (20 * 0.02))) + 30;
        const double Total = Transport + 40 + 25 + (2 * 10);
        return
        [
            new("cost.mean", Trucks, Total / 2), new("time_cost.mean", Trucks, 12 * 6 / 2.0),
            new("co2e.mean", Trucks, 500 * 20 * 0.068 / 2), new("border_time.mean", "post:POST/road/inbound", 2),
            new("border_cost.mean", "post:POST/road/inbound", 65), new("tfi3.mean", "mode:road", Total),
            new("speed_with_delay", "mode:road", 500 / 12.0), new("speed_without_delay", "mode:road", 50),
        ];
    }
}
