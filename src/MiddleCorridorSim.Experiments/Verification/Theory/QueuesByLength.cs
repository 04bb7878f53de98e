namespace MiddleCorridorSim.Experiments.Verification.Theory;

/// <summary>One server with Poisson arrivals that does not serve in the order of arrival.</summary>
public static class QueuesByLength
{
    private const int Steps = 200_000;

    /// <summary>The mean of the squared wait in M/G/1 where the last who came is served first: l E[S^3] / (3 (1 - r)^2) + (l E[S^2])^2 / (2 (1 - r)^3).</summary>
    /// <remarks>Who finds the server busy waits for a busy period that begins with the rest of a service (Takacs 1963, Operations Research 11(4)).</remarks>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="service">First, second and third moment of the service time.</param>
    public static double SquaredWaitLastFirst(double arrivalRate, (double First, double Second, double Third) service)
    {
        double idle = 1 - (arrivalRate * service.First);
        double work = arrivalRate * service.Second;
        return (arrivalRate * service.Third / (3 * idle * idle)) + (work * work / (2 * idle * idle * idle));
    }

    /// <summary>The mean wait in M/G/1 where the shortest service is next: W0 times the integral of g(x) / (1 - l m(x))^2, m(x) the integral of t g(t) up to x.</summary>
    /// <remarks>Phipps (1956), Operations Research 4(1). By the trapezoid rule in both integrals.</remarks>
    /// <param name="arrivalRate">Arrivals for each unit of time.</param>
    /// <param name="secondMoment">The second moment of the service time.</param>
    /// <param name="density">g, the density of the service time.</param>
    /// <param name="longest">Beyond that it is nothing.</param>
    public static double WaitShortestFirst(double arrivalRate, double secondMoment, Func<double, double> density, double longest)
    {
        double step = longest / Steps;
        double shorter = 0;
        double sum = 0;
        double before = density(0);
        for (int i = 1; i <= Steps; i++)
        {
            double x = i * step;
            double here = density(x);
            double with = shorter + (step * (((x - step) * before) + (x * here)) / 2);
            sum += step * ((before / Squared(1 - (arrivalRate * shorter))) + (here / Squared(1 - (arrivalRate * with)))) / 2;
            (before, shorter) = (here, with);
        }

        return arrivalRate * secondMoment / 2 * sum;
    }

    private static double Squared(double x) => x * x;
}
