using MiddleCorridorSim.Experiments.Verification.Theory;

namespace MiddleCorridorSim.Experiments.Verification.Cases;

/// <summary>Classes of trucks at one control; hours at the border, waiting and service.</summary>
internal static class PriorityCases
{
    public static CaseList Add(CaseList cases) => cases
        .Add("service-by-flow", () =>
        [
            new("waiting.mean", CaseList.Officer, TwoKinds),
            new("border_hours.mean", "flow:trucks", TwoKinds + 0.5),
            new("border_hours.mean", "flow:grain", TwoKinds + 2),
        ])
        .Add("service-by-commodity", () => Sojourns(
            [.. PriorityQueues.NonPreemptiveWaits((0.5, 0.5, 1), (0.25, 2, 1)).Zip([0.5, 2.0], (wait, service) => wait + service)], "medicines", "trucks"))
        .Add("service-preemptive", () => Sojourns(PriorityQueues.PreemptiveSojourns((0.5, 0.5), (0.25, 2)), "urgent", "trucks"))
        .Add("priority-two-classes", () => Waits(PriorityQueues.NonPreemptiveWaits((0.3, 1, 1), (0.5, 1, 1)), "urgent", "trucks"))
        .Add("priority-preemptive", () => Sojourns(PriorityQueues.PreemptiveSojourns((0.3, 1), (0.5, 1)), "urgent", "trucks"))
        .Add("priority-three-classes", () => Waits(PriorityQueues.NonPreemptiveWaits((0.2, 1, 0), (0.4, 1, 0), (0.2, 1, 0)), "urgent", "normal", "trucks"))
        .Add("priority-preemptive-three", () => Sojourns(PriorityQueues.PreemptiveSojourns((0.2, 1), (0.3, 1), (0.2, 1)), "urgent", "normal", "trucks"))
        .Add("priority-three-booths", () => Waits(PriorityQueues.NonPreemptiveWaits(3, 1, 0.8, 1.6), "urgent", "trucks"))
        .Add("priority-preemptive-two-booths", () => Sojourns(PriorityQueues.PreemptiveSojourns(2, 1, 0.7, 0.9), "urgent", "trucks"))
        .Add("priority-preemptive-constant", () => Sojourns(PriorityQueues.PreemptiveSojourns((0.3, 1, 0), (0.4, 1, 0)), "urgent", "trucks"))
        .Add("priority-trains", Trains)
        .Add("berths-priority", Vessels)
        .Add("priority-fifo", () => Waits([ManyServers.MeanWait(1, 0.8, 1), ManyServers.MeanWait(1, 0.8, 1)], "urgent", "trucks"));

    // Two trucks of an exponential half an hour to one of two hours sharp: a mean of 1, a second moment of (2 x 0.5 + 4) / 3.
    private static double TwoKinds => SingleServer.PoissonWait(0.75, 1, (5.0 / 3) - 1);

    private static IReadOnlyList<ExactValue> Trains()
    {
        IReadOnlyList<double> waits = PriorityQueues.NonPreemptiveWaits((0.5, 0.5, 0), (0.4, 1.5, 0));
        return Sojourns([waits[0] + 0.5, waits[1] + 1.5], "short", "east");
    }

    private static IReadOnlyList<ExactValue> Vessels()
    {
        IReadOnlyList<double> waits = PriorityQueues.NonPreemptiveWaits(2, 1, 0.6, 1.0);
        return [new("transit_time.mean", "flow:liners", 20 + waits[0] + 1), new("transit_time.mean", "flow:vessels", 20 + waits[1] + 1)];
    }

    private static ExactValue[] Waits(IReadOnlyList<double> waits, params string[] flows) => Sojourns([.. waits.Select(wait => wait + 1)], flows);

    private static ExactValue[] Sojourns(IReadOnlyList<double> sojourns, params string[] flows) =>
        [.. flows.Select((flow, k) => new ExactValue("border_hours.mean", "flow:" + flow, sojourns[k]))];
}
