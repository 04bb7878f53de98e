using MiddleCorridorSim.Experiments.Verification.Theory;

namespace MiddleCorridorSim.Experiments.Verification.Cases;

/// <summary>Trains: formation, lines, borders, terminals; hours.</summary>
internal static class RailCases
{
    private const string Yard = "yard:block/WEST";
    private const double HoursAYear = 8760;

    public static CaseList Add(CaseList cases) => cases
        .Add("train-formation", "waiting.mean", Yard, () => (40 - 1) / (2 * 2.0))
        .Add("train-every-day", () => [new("waiting.mean", Yard, 12), new("train_load.mean", "service:block", 48)])
        .Add("train-twice-a-week", () => [new("waiting.mean", Yard, ((72 * 72) + (96 * 96)) / (2.0 * 168)), new("train_load.mean", "service:block", 2 * 84)])
        .Add("train-batches", "waiting.mean", Yard, () => (8 - 1) / (2 * 0.4))
        .Add("train-longest-wait", () => FleetCases.FullOrWait(Yard, 2, 40, 12))
        .Add("train-one-set", "throughput_teu", "flow:containers", () => 10 / 4.0 * HoursAYear)
        .Add("track-single-block", "waiting.mean", "line:TRACK", SingleBlock)
        .Add("track-headway", "waiting.mean", "line:TRACK", () => SingleServer.PoissonWait(1.6, 0.5, 0))
        .Add("track-pairs-a-day", "throughput_vehicles", "link:TRACK", () => 2 * 1440 / 55.0 * 365)
        .Add("track-unequal-sections", "throughput_vehicles", "link:TRACK", () => 2 * 1440 / 91.0 * 365)
        .Add("track-double", "throughput_vehicles", "link:TRACK", () => 2 * 6 * HoursAYear)
        .Add("track-meets", "meets", "link:TRACK", () => 4 * 3 * 365)
        .Add("track-meeting", () => [new("transit_time.mean", "flow:east", 1.5 + 1.5), new("transit_time.mean", "flow:west", 1.5 + 1)])
        .Add("track-post", "waiting.mean", "station:POST/rail/tracks", () => ManyServers.ConstantServiceWait(2, 1.6, 1))
        .Add("track-post-wagons", "border_time.mean", "post:POST/rail/inbound", () => (30 + 40 + 20) / 60.0)
        .Add("track-locomotives", "transit_time.mean", "flow:containers", () => ManyServers.MeanWait(2, 0.8, 2) + 2)
        .Add("train-terminal", "waiting.mean", "tracks:EAST", () => ManyServers.MeanWait(2, 1.6, 1))
        .Add("train-bogie-exchange", "waiting.mean", "gauge:YARD", () => SingleServer.PoissonWait(0.8, 1, 0));

    // 36 trains a day that take 26 or 27 min: the squared coefficient of variation is (1/2)^2 / 26.5^2.
    private static double SingleBlock() => SingleServer.PoissonWait(36 / 24.0, 26.5 / 60, 0.25 / (26.5 * 26.5));
}
