using MiddleCorridorSim.Experiments.Verification.Theory;
using static MiddleCorridorSim.Experiments.Verification.Cases.CaseList;

namespace MiddleCorridorSim.Experiments.Verification.Cases;

/// <summary>What a post does besides serving one line; hours.</summary>
internal static class PostCases
{
    private const string Lane = "post:POST/road/inbound";
    private const string Road = "station:POST/road/";

    public static CaseList Add(CaseList cases) => cases
        .Add("post-opening-hours", "border_time.mean", Lane, () => (0.5 * 6) + 0.5)
        .Add("post-slots", () =>
        [
            new("waiting.mean", Road + "slots", SingleServer.PoissonWait(0.8, 1, 0)),
            new("border_time.mean", Lane, SingleServer.PoissonWait(0.8, 1, 0) + 0.25),
        ])
        .Add("post-area-of-one", "waiting.mean", Road + "area", () => SingleServer.PoissonWait(1, 0.8, 0.5))
        .Add("post-tandem", () =>
        [
            new("waiting.mean", Road + "papers", ManyServers.MeanWait(1, 0.8, 1)),
            new("waiting.mean", Road + "search", ManyServers.MeanWait(1, 0.8, 0.625)),
        ])
        .Add("post-jackson", Jackson)
        .Add("post-shares-of-regime", () =>
        [
            new("waiting.mean", Road + "papers", ManyServers.MeanWait(1, 0.8, 1)),
            new("waiting.mean", Road + "search", ManyServers.MeanWait(1, 0.25, 2)),
            new("waiting.mean", Road + "scanner", ManyServers.MeanWait(1, 0.4, 1.5)),
        ])
        .Add("post-blocking-none", "border_time.mean", Lane, () => BlockingTandem.Present(0.5, (1, 1), 0) / 0.5)
        .Add("post-blocking-two", "border_time.mean", Lane, () => BlockingTandem.Present(0.6, (1, 1.2), 2) / 0.6)
        .Add("post-blocking-three", "border_time.mean", Lane, () => BlockingTandem.PresentAtThree(0.35, (1, 1, 1)) / 0.35)
        .Add("post-area-turns-away", AreaTurnsAway)
        .Add("post-regime-factors", "waiting.mean", Officer, () => ManyServers.MeanWait(2, 1.4, 1))
        .Add("post-shared-booth", "waiting.mean", Officer, () => ManyServers.MeanWait(1, 0.8, 1))
        .Add("post-returns", "waiting.mean", Officer, () => ManyServers.MeanWait(1, 0.8, 1))
        .Add("post-turns-back", () =>
        [
            new("waiting.mean", Officer, ManyServers.MeanWait(1, 0.5, 1)),
            new("throughput_vehicles", "flow:trucks", 0.8 * 0.5 * 8760),
        ])
        .Add("post-one-stop", "border_hours.mean", "flow:trucks", () => 1)
        .Add("post-new-regime", "border_time.mean", Lane, () => ((600 * 1) + (594 * 2)) / 1194.0);

    private static IReadOnlyList<ExactValue> AreaTurnsAway()
    {
        (double lost, double present) = BlockingTandem.WithRoomForAll(1, (1, 0.8), 4);
        return [new("throughput_vehicles", "flow:trucks", (1 - lost) * 8760), new("border_time.mean", Lane, present / (1 - lost))];
    }

    private static IReadOnlyList<ExactValue> Jackson()
    {
        double papers = ManyServers.MeanWait(2, 1, 1.5);
        double scan = ManyServers.MeanWait(1, 0.3, 1.5);
        double search = ManyServers.MeanWait(1, 0.6, 0.7);
        double total = papers + 1.5 + (0.3 * (scan + 1.5)) + (0.6 * (search + 0.7));
        return
        [
            new("waiting.mean", Road + "papers", papers), new("waiting.mean", Road + "scan", scan),
            new("waiting.mean", Road + "search", search), new("border_time.mean", Lane, total),
        ];
    }
}
