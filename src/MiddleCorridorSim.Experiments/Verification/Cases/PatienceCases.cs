using MiddleCorridorSim.Experiments.Verification.Theory;
using static MiddleCorridorSim.Experiments.Verification.Cases.CaseList;

namespace MiddleCorridorSim.Experiments.Verification.Cases;

/// <summary>Freight that gives up, and freight that comes back; hours.</summary>
internal static class PatienceCases
{
    private const double HoursAYear = 8760;
    private const string Lane = "post:POST/road/inbound";

    public static CaseList Add(CaseList cases) => cases
        .Add("patience-exponential", () => Impatient(Officer, 2.5, ImpatientQueues.General(2, 2.5, 1, Exponential(2))))
        .Add("patience-overload", () => Impatient(Officer, 3, ImpatientQueues.General(1, 3, 1, Exponential(1))))
        .Add("patience-constant", () => Impatient(Officer, 1.2, ImpatientQueues.General(1, 1.2, 1, Constant(1.5))))
        .Add("patience-erlang", () => Impatient(Officer, 1, ImpatientQueues.General(1, 1, 1, ErlangTwo(1)))[..3])
        .Add("patience-before-the-post", () => Impatient("station:POST/road/area", 1.6, ImpatientQueues.General(2, 1.6, 1, Exponential(1.5))))
        .Add("retry-one-booth", "border_time.mean", Lane, () => ImpatientQueues.ComingBack(0.6, 1, 2) / 0.6)
        .Add("retry-some-come-back", () =>
        {
            (double lost, double there) = ImpatientQueues.SomeComeBack(2, 2, 1, (0.5, 0.8));
            return [new("throughput_vehicles", "flow:trucks", 2 * (1 - lost) * HoursAYear), new("in_system.mean", "flow:trucks", there)];
        })
        .Add("retry-after-patience", "border_time.mean", Lane, () => ImpatientQueues.ComingBackAfterPatience(0.7, 1, 2, 1) / 0.7);

    private static ExactValue[] Impatient(string station, double rate, (double GivesUp, double Waiting, double WaitOfServed) queue) =>
    [
        new("gave_up_share", station, queue.GivesUp),
        new("queue.mean", station, queue.Waiting),
        new("throughput_vehicles", "flow:trucks", rate * (1 - queue.GivesUp) * HoursAYear),
        new("waiting.mean", station, queue.WaitOfServed),
    ];

    private static (Func<double, double> Survives, Func<double, double> Integral, double Kink) Exponential(double mean) =>
        (x => Math.Exp(-x / mean), x => mean * (1 - Math.Exp(-x / mean)), 0);

    private static (Func<double, double> Survives, Func<double, double> Integral, double Kink) Constant(double patience) =>
        (x => x <= patience ? 1 : 0, x => Math.Min(x, patience), patience);

    // Two phases of mean m / 2: survives with e^-y (1 + y), y = 2 x / m.
    private static (Func<double, double> Survives, Func<double, double> Integral, double Kink) ErlangTwo(double mean) =>
        (x => Math.Exp(-2 * x / mean) * (1 + (2 * x / mean)), x => mean - (Math.Exp(-2 * x / mean) * (mean + x)), 0);
}
