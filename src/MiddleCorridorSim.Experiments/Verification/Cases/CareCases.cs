using MiddleCorridorSim.Experiments.Verification.Theory;
using static MiddleCorridorSim.Experiments.Verification.Cases.CaseList;

namespace MiddleCorridorSim.Experiments.Verification.Cases;

/// <summary>Booths that are set up, officers on a pause, booths turned from one direction to the other; hours.</summary>
internal static class CareCases
{
    private const string Inbound = "post:POST/road/inbound";
    private const string Outbound = "post:POST/road/outbound";

    public static CaseList Add(CaseList cases) => cases
        .Add("set-up", "sojourn.mean", Officer, () => ManyServers.MeanWait(1, 0.6, 1) + 1 + PreparedServers.SetUpDelay(0.6, (0.5, 0.5)))
        .Add("set-up-constant", "sojourn.mean", Officer, () => SingleServer.PoissonWait(0.7, 1, 0) + 1 + PreparedServers.SetUpDelay(0.7, (2, 4)))
        .Add("set-up-two-booths", "in_system.mean", "all", () => PreparedServers.PresentWithSetUp(1.2, 0.8))
        .Add("pause", "waiting.mean", Officer, () => ManyServers.MeanWait(1, 0.6, 1) + PreparedServers.RepeatedPauses((0.5, 0.5)))
        .Add("pause-constant", "waiting.mean", Officer, () => SingleServer.PoissonWait(0.7, 1, 0) + PreparedServers.RepeatedPauses((3, 9)))
        .Add("pause-once", "waiting.mean", Officer, () => ManyServers.MeanWait(1, 0.5, 1) + PreparedServers.SinglePause(0.5, (2, 8, 0.5)))
        .Add("pause-two-booths", "in_system.mean", "all", () => PreparedServers.PresentWithPauses(1.2, 1.5))
        .Add("switch-over", () => Directions((0.35, 0.35), 0.5))
        .Add("switch-over-unequal", () => Directions((0.5, 0.15), 1));

    private static IReadOnlyList<ExactValue> Directions((double First, double Second) rates, double switchOver)
    {
        (double first, double second) = PreparedServers.TwoKinds(rates, switchOver);
        return [new("border_time.mean", Inbound, first / rates.First), new("border_time.mean", Outbound, second / rates.Second)];
    }
}
