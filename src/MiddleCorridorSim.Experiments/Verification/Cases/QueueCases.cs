using MathNet.Numerics.Distributions;
using MiddleCorridorSim.Experiments.Verification.Theory;
using static MiddleCorridorSim.Experiments.Verification.Cases.CaseList;

namespace MiddleCorridorSim.Experiments.Verification.Cases;

/// <summary>One control, first come, first served; hours.</summary>
internal static class QueueCases
{
    public static CaseList Add(CaseList cases)
    {
        cases.Add("queue-mm1", () => Waiting(ManyServers.MeanWait(1, 0.9, 1), 0.9), 0.02)
            .Add("queue-mm2", () => Waiting(ManyServers.MeanWait(2, 1.8, 1), 1.8), 0.02)
            .Add("queue-mm3", () => Waiting(ManyServers.MeanWait(3, 2, 1), 2))
            .Add("queue-mm10", () => Waiting(ManyServers.MeanWait(10, 8, 1), 8))
            .Add("queue-md1", "waiting.mean", Officer, () => SingleServer.PoissonWait(0.8, 1, 0))
            .Add("queue-md2", "waiting.mean", Officer, () => ManyServers.ConstantServiceWait(2, 1.6, 1))
            .Add("queue-me21", "waiting.mean", Officer, () => SingleServer.PoissonWait(0.8, 1, 0.5))
            .Add("queue-mu1", "waiting.mean", Officer, () => SingleServer.PoissonWait(0.8, 1, 1.0 / 12))
            .Add("queue-mg1-gamma", "waiting.mean", Officer, () => SingleServer.PoissonWait(0.8, 1, 0.09))
            .Add("queue-mg1-lognormal", "waiting.mean", Officer, () => SingleServer.PoissonWait(0.6, 1, 2.25))
            .Add("queue-mg1-triangular", "waiting.mean", Officer, () => SingleServer.PoissonWait(0.7, 1, Triangular(0.3, 0.6, 2.1)))
            .Add("queue-mg1-discrete", "waiting.mean", Officer, () => SingleServer.PoissonWait(0.9, 0.8, (1.45 / 0.64) - 1))
            .Add("queue-mg1-mixture", "waiting.mean", Officer, () => SingleServer.PoissonWait(0.6, 1, (Mixed / 1) - 1))
            .Add("queue-mg1-hyperexponential", "waiting.mean", Officer, () => SingleServer.PoissonWait(0.6, 1, 2.25))
            .Add("queue-mg1-normal", "waiting.mean", Officer, () => NormalService(0.72, 1, 0.5))
            .Add("queue-mg1-empirical", "waiting.mean", Officer, () => EmpiricalService(1, 10, 15, 20, 20, 30, 35, 40, 50, 80, 120))
            .Add("queue-mg1-weibull", "waiting.mean", Officer, () => SingleServer.PoissonWait(0.5, 1, 5));
        return AddOthers(cases);
    }

    private static CaseList AddOthers(CaseList cases) => cases
        .Add("queue-e2m1", "waiting.mean", Officer, () => SingleServer.ExponentialServiceWait(s => Power(1.6 / (1.6 + s), 2), 1))
        .Add("queue-dm1", "waiting.mean", Officer, () => SingleServer.ExponentialServiceWait(s => Math.Exp(-s / 0.8), 1))
        .Add("queue-gm1", "waiting.mean", Officer, () => SingleServer.ExponentialServiceWait(s => Power(1 + (4 * s / 0.7), -0.25), 1))
        .Add("queue-erlang-b", () => Lost(3, ManyServers.ErlangB(3, 3), 3))
        .Add("queue-loss-general-service", () => Lost(3, ManyServers.ErlangB(3, 3), 3))
        .Add("queue-mm13", () => Lost(0.8, 0.2 * Power(0.8, 3) / (1 - Power(0.8, 4)), 1))
        .Add("queue-mm25", () => WithRoom(ManyServers.WithRoom(2, 5, 2.4, 1), 2.4))
        .Add("queue-md15", () => WithRoom(SingleServer.ConstantServiceWithRoom(5, 1.2, 1), 1.2))
        .Add("queue-e2e21", "waiting.mean", Officer, () => Stages.ErlangServiceWait(2, 2, 0.8))
        .Add("queue-e3m2", "waiting.mean", Officer, () => Stages.ExponentialServiceWait(3, 2, 1.6))
        .Add("queue-mginf", "in_system.mean", "all", () => 3 * 2)
        .Add("queue-mginf-hours", "under_way", "all", () => 60 * (1.4 + 1.6 + 1.8))
        .Add("queue-sojourn-distribution", () =>
        [
            new("transit_time.mean", "flow:trucks", 2), new("transit_time.sd", "flow:trucks", 2),
            new("transit_time.p95", "flow:trucks", Math.Log(20) / 0.5), new("on_time", "flow:trucks", 1 - Math.Exp(-1.5)),
            new("buffer_index", "flow:trucks", Math.Log(20) - 1),
        ])
        .Add("queue-batches", () => Batches(1, 0.1, 5))
        .Add("queue-batches-two-booths", () => Batches(2, 0.3, 4))
        .Add("queue-batches-constant", "waiting.mean", Officer, () => SingleServer.PoissonWait(0.2, 3, 0) + ((3 - 1) / 2.0 * 1))
        .Add("queue-batches-geometric", () => RandomBatches(0.8, 4, 28))
        .Add("queue-batches-uniform", () => RandomBatches(0.6, 5, 95.0 / 3))
        .Add("queue-batches-discrete", () => RandomBatches(0.7, 3.7, 30.7))
        .Add("queue-batches-random-two-booths", "in_system.mean", "all", () => BulkService.PresentOfBatches(2, 1.2 / 3.5, 1, (1, 1), (2, 1), (3, 1), (4, 1), (5, 1), (6, 1)))
        .Add("queue-lifo", () => LastFirst(0.5, (1, 2, 6)))
        .Add("queue-lifo-erlang", () => LastFirst(0.7, (1, 1.5, 3)))
        .Add("queue-shortest", "waiting.mean", Officer, () => QueuesByLength.WaitShortestFirst(0.8, 2, x => Math.Exp(-x), 40))
        .Add("queue-shortest-uniform", "waiting.mean", Officer, () => QueuesByLength.WaitShortestFirst(0.8, 4.0 / 3, _ => 0.5, 2))
        .Add("queue-daily-batch", "waiting.mean", Officer, () => Enumerable.Range(0, 10).Average() / 2);

    // The second moment of a mixture: 0.8 of exponential 0.25 h, 0.15 of 2 h, 0.05 of uniform from 2 to 18 h.
    private static double Mixed => (0.8 * 2 * 0.0625) + (0.15 * 4) + (0.05 * (4 + (2 * 18) + 324) / 3);

    private static IReadOnlyList<ExactValue> Waiting(double wait, double rate) =>
        [new("waiting.mean", Officer, wait), new("queue.mean", Officer, rate * wait)];

    private static IReadOnlyList<ExactValue> Lost(double load, double lost, int servers) =>
    [
        new("throughput_vehicles", "flow:trucks", load * (1 - lost) * 8760), new("utilisation", Officer, load * (1 - lost) / servers),
    ];

    private static IReadOnlyList<ExactValue> WithRoom((double Lost, double Wait) queue, double rate) =>
    [
        new("throughput_vehicles", "flow:trucks", rate * (1 - queue.Lost) * 8760), new("waiting.mean", Officer, queue.Wait),
    ];

    private static IReadOnlyList<ExactValue> Batches(int servers, double batches, int size)
    {
        double present = BulkService.PresentOfBatches(servers, batches, size, 1);
        return [new("in_system.mean", "all", present), new("sojourn.mean", Officer, present / (batches * size))];
    }

    // M^X/M/1 with services of 1: L = rho (E[X^2] + E[X]) / (2 E[X] (1 - rho)) (Gross and Harris 1998, Fundamentals of Queueing Theory, 3.1).
    private static IReadOnlyList<ExactValue> RandomBatches(double load, double mean, double second)
    {
        double present = load * (second + mean) / (2 * mean * (1 - load));
        return [new("in_system.mean", "all", present), new("sojourn.mean", Officer, present / load)];
    }

    private static IReadOnlyList<ExactValue> LastFirst(double rate, (double First, double Second, double Third) service)
    {
        double wait = SingleServer.PoissonWait(rate, service.First, (service.Second / (service.First * service.First)) - 1);
        double variance = QueuesByLength.SquaredWaitLastFirst(rate, service) - (wait * wait) + service.Second - (service.First * service.First);
        return [new("transit_time.mean", "flow:trucks", wait + service.First), new("transit_time.sd", "flow:trucks", Math.Sqrt(variance))];
    }

    // Normal(m, s) cut off at zero: mean m + s h and variance s^2 (1 - (m / s) h - h^2), where h = phi(m / s) / Phi(m / s).
    private static double NormalService(double rate, double m, double s)
    {
        double h = Normal.PDF(0, 1, m / s) / Normal.CDF(0, 1, m / s);
        double mean = m + (s * h);
        double variance = s * s * (1 - (m / s * h) - (h * h));
        return SingleServer.PoissonWait(rate, mean, variance / (mean * mean));
    }

    private static double EmpiricalService(double rate, params double[] minutes)
    {
        double mean = minutes.Average() / 60;
        double second = minutes.Average(each => each * each) / 3600;
        return SingleServer.PoissonWait(rate, mean, (second / (mean * mean)) - 1);
    }

    private static double Power(double x, double y) => Math.Pow(x, y);

    private static double Triangular(double a, double m, double b) => ((a * a) + (m * m) + (b * b) - (a * m) - (a * b) - (m * b)) / 18;
}
