using MiddleCorridorSim.Experiments.Verification.Theory;
using static MiddleCorridorSim.Experiments.Verification.Cases.CaseList;

namespace MiddleCorridorSim.Experiments.Verification.Cases;

/// <summary>Trucks of limited number, ferries and berths; hours.</summary>
internal static class FleetCases
{
    private const double HoursAYear = 8760;
    private static readonly int[] Berths = [1, 2, 4];
    private static readonly int[] Tenths = [5, 6, 7, 8, 9];

    public static CaseList Add(CaseList cases)
    {
        cases.Add("fleet-loop", () => Loop(5, 1, 1))
            .Add("fleet-loop-exponential", () => Loop(5, 1, 1))
            .Add("fleet-two-booths", () => Loop(12, 2, 2))
            .Add("fleet-turnaround", () => Loop(5, 1, 1))
            .Add("fleet-two-posts", TwoPosts)
            .Add("fleet-two-booths-back", TwoBoothsBack)
            .Add("fleet-engset", () =>
            {
                double served = ClosedNetworks.Engset(6, 2, 1 / 4.0);
                return [new("throughput_vehicles", "flow:trucks", served * HoursAYear), new("utilisation", Officer, served / 2)];
            })
            .Add("fleet-one-truck", "throughput_vehicles", "flow:trucks", () => 8760 / 11.0)
            .Add("fleet-waiting-for-trucks", "transit_time.mean", "flow:trucks", () => ManyServers.MeanWait(3, 0.5, 4) + 4)
            .Add("ferry-8-of-10", () => Ferry(8, 10))
            .Add("ferry-40-of-50", () => Ferry(40, 50))
            .Add("ferry-full-or-wait", () => FullOrWait("quay:ferry/WEST", 1, 10, 6))
            .Add("ferry-one-vessel", "throughput_vehicles", "flow:trucks", () => 10 / 12.0 * HoursAYear)
            .Add("ferry-both-ways", "throughput_vehicles", "all", () => 16 / 13.2 * HoursAYear)
            .Add("vessel-cranes", "transit_time.mean", "flow:trucks", () => 12 + (24 * 0.1) + 10);
        cases.Add("berths-cranes-fail", "in_system.mean", "all", () => 20 * 0.5 + SingleServer.PresentWithGang(3, 0.5, 1, (20, 10)))
            .Add("berths-cranes-availability", "throughput_vehicles", "flow:vessels", () => 20 / 30.0 * 8760);
        foreach (int berths in Berths)
        {
            foreach (int tenths in Tenths)
            {
                double load = tenths / 10.0;
                string name = FormattableString.Invariant($"berths-{berths}-load-{10 * tenths}");
                cases.Add(name, "waiting.mean", "berth:PORT", () => ManyServers.ErlangTwoServiceWait(berths, berths * load, 1), tenths == 9 ? 0.02 : 0.01);
            }
        }

        return cases;
    }

    /// <summary>A vehicle that leaves when full or when its first passenger waited long enough.</summary>
    public static IReadOnlyList<ExactValue> FullOrWait(string yard, double rate, int capacity, double longest)
    {
        (double wait, double onBoard) = BulkService.FullOrLongestWait(rate, capacity, longest);
        bool isTrain = yard.StartsWith("yard", StringComparison.Ordinal);
        return
        [
            new("waiting.mean", yard, wait),
            isTrain ? new("train_load.mean", "service:block", onBoard) : new("vessel_load.mean", "fleet:ferry", 2 * onBoard),
        ];
    }

    private static IReadOnlyList<ExactValue> Loop(int trucks, int booths, double service)
    {
        (double atPost, double throughput) = ClosedNetworks.Loop(trucks, booths, 10, service);
        return
        [
            new("border_time.mean", "post:POST/road/inbound", atPost / throughput),
            new("queue.mean", Officer, atPost - (throughput * service)),
            new("throughput_vehicles", "flow:trucks", throughput * HoursAYear),
        ];
    }

    private static IReadOnlyList<ExactValue> TwoPosts()
    {
        (double first, double second, double throughput) = ClosedNetworks.TwoPosts(8, 10, (1, 1.5));
        return
        [
            new("border_time.mean", "post:POST/road/inbound", first / throughput),
            new("border_time.mean", "post:POST/road/outbound", second / throughput),
            new("throughput_vehicles", "flow:trucks", throughput * HoursAYear),
        ];
    }

    private static IReadOnlyList<ExactValue> TwoBoothsBack()
    {
        (double[] present, double throughput) = ClosedNetworks.Convolution(10, 10, (1, 1), (2, 2));
        return
        [
            new("border_time.mean", "post:POST/road/inbound", present[0] / throughput),
            new("border_time.mean", "post:POST/road/outbound", present[1] / throughput),
            new("throughput_vehicles", "flow:trucks", throughput * HoursAYear),
        ];
    }

    private static IReadOnlyList<ExactValue> Ferry(int arrivals, int capacity)
    {
        (double leftBehind, double wait) = BulkService.FixedHeadway(arrivals, capacity);
        return [new("waiting.mean", "quay:ferry/WEST", wait), new("left_behind.mean", "fleet:ferry", leftBehind)];
    }
}
