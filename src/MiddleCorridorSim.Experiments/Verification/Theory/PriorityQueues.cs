namespace MiddleCorridorSim.Experiments.Verification.Theory;

/// <summary>Poisson classes of which the earlier are served first.</summary>
public static class PriorityQueues
{
    /// <summary>Mean waits where work in hand is finished: W0 / ((1 - s_(k-1)) (1 - s_k)) (Cobham 1954, Operations Research 2(1)).</summary>
    /// <param name="classes">Arrival rate, mean service time and squared coefficient of variation of each class, the first served first.</param>
    public static IReadOnlyList<double> NonPreemptiveWaits(params (double Rate, double Service, double VariationSquared)[] classes)
    {
        double residual = classes.Sum(each => each.Rate * each.Service * each.Service * (1 + each.VariationSquared)) / 2;
        return Waits(residual, [.. classes.Select(each => each.Rate * each.Service)]);
    }

    /// <summary>The same at several servers with one exponential service for all classes.</summary>
    /// <remarks>W0 = C(c, a) E[S] / c (Cobham 1954; Kella and Yechiali 1985, Naval Research Logistics 32(2)).</remarks>
    /// <param name="servers">c.</param>
    /// <param name="service">The mean service time.</param>
    /// <param name="rates">Arrival rates, the class served first first.</param>
    public static IReadOnlyList<double> NonPreemptiveWaits(int servers, double service, params double[] rates) =>
        Waits(ManyServers.ErlangC(servers, rates.Sum() * service) * service / servers, [.. rates.Select(rate => rate * service / servers)]);

    /// <summary>Mean sojourns where a newcomer interrupts work of a later class, which resumes: exponential service, one server.</summary>
    /// <remarks>T_k = E[S_k] / (1 - s_(k-1)) + sum of lambda E[S^2] / 2 up to k / ((1 - s_(k-1)) (1 - s_k)) (Kleinrock 1976, Queueing Systems II, 3.4).</remarks>
    /// <param name="classes">Arrival rate and mean service time of each class, the first served first.</param>
    public static IReadOnlyList<double> PreemptiveSojourns(params (double Rate, double Service)[] classes) =>
        PreemptiveSojourns([.. classes.Select(each => (each.Rate, each.Service, 1.0))]);

    /// <summary>The same for any service.</summary>
    /// <param name="classes">Arrival rate, mean service time and its squared coefficient of variation of each class, the first served first.</param>
    public static IReadOnlyList<double> PreemptiveSojourns(params (double Rate, double Service, double VariationSquared)[] classes)
    {
        List<double> sojourns = [];
        double before = 0;
        double residual = 0;
        foreach ((double rate, double service, double variationSquared) in classes)
        {
            double with = before + (rate * service);
            residual += rate * service * service * (1 + variationSquared) / 2;
            sojourns.Add((service / (1 - before)) + (residual / ((1 - before) * (1 - with))));
            before = with;
        }

        return sojourns;
    }

    /// <summary>Mean sojourns at several servers with one exponential service: each class and those before it are M/M/c by themselves.</summary>
    /// <param name="servers">c.</param>
    /// <param name="service">The mean service time.</param>
    /// <param name="rates">Arrival rates, the class served first first.</param>
    public static IReadOnlyList<double> PreemptiveSojourns(int servers, double service, params double[] rates)
    {
        List<double> sojourns = [];
        double total = 0;
        double before = 0;
        foreach (double rate in rates)
        {
            total += rate;
            double present = total * (ManyServers.MeanWait(servers, total, service) + service);
            sojourns.Add((present - before) / rate);
            before = present;
        }

        return sojourns;
    }

    private static List<double> Waits(double residual, double[] loads)
    {
        List<double> waits = [];
        double before = 0;
        foreach (double load in loads)
        {
            waits.Add(residual / ((1 - before) * (1 - before - load)));
            before += load;
        }

        return waits;
    }
}
