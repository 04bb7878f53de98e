using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Kernel;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Validation.Tests.Stations;

/// <summary>Stations in the steady state against queueing theory; mean service one hour, warm-up 5 % of each replication.</summary>
/// <remarks>Formulas: L. Kleinrock (1975, 1976), Queueing Systems I and II; the sections stand at the tests.</remarks>
public sealed class QueueTests
{
    private const int Replications = 20;

    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly Distribution Exponential = new Distribution.Exponential { Of = Hour };

    // M/M/1: Wq = rho / (mu - lambda). Kleinrock I, 3.2.
    [Fact]
    public void MM1_ExponentialService_WaitsByTheFormula() => AssertWaits(1, Exponential, 0.5 / (1 - 0.5));

    // M/M/2 at load a = 1: Wq = C / (2 - a), Erlang's C = (a^2 / 2) / (1 - a / 2) / (1 + a + (a^2 / 2) / (1 - a / 2)). Kleinrock I, 3.5.
    [Fact]
    public void MM2_ExponentialService_WaitsByErlangC() => AssertWaits(2, Exponential, 1 / (1 + 1 + 1.0) / (2 - 1));

    // M/G/1: Wq = lambda E[S^2] / (2 (1 - rho)), Pollaczek and Khinchine. Kleinrock I, 5.6.
    [Fact]
    public void MD1_ConstantService_WaitsHalfAsLong() =>
        AssertWaits(1, new Distribution.Constant { Of = Hour }, 0.5 * 1 / (2 * (1 - 0.5)));

    [Fact]
    public void ME21_ErlangService_WaitsThreeQuartersAsLong() =>
        AssertWaits(1, new Distribution.Erlang { Average = Hour, K = 2 }, 0.5 * 1.5 / (2 * (1 - 0.5)));

    // Head of the line: W1 = W0 / (1 - rho1), W2 = W0 / ((1 - rho1) (1 - rho)), W0 = sum of lambda E[S^2] / 2. Kleinrock II, 3.6.
    [Fact]
    public void PriorityWithoutPreemption_TwoClasses_WaitByCobham()
    {
        double[][] waits = TwoClasses(Discipline.Priority, visitors => visitors.MeanWaiting);

        Exactly.AssertMeets(0.5 / (1 - 0.2), waits[0], 0.01);
        Exactly.AssertMeets(0.5 / ((1 - 0.2) * (1 - 0.5)), waits[1], 0.01);
    }

    // Preemptive resume: T1 = (1 / mu) / (1 - rho1), T2 = (1 / mu) / ((1 - rho1) (1 - rho)) with equal exponential service. Kleinrock II, 3.6.
    [Fact]
    public void PriorityWithPreemption_TwoClasses_SojournAsResumed()
    {
        double[][] sojourns = TwoClasses(Discipline.Preemptive, visitors => visitors.MeanSojourn);

        Exactly.AssertMeets(1 / (1 - 0.2), sojourns[0], 0.01);
        Exactly.AssertMeets(1 / ((1 - 0.2) * (1 - 0.5)), sojourns[1], 0.01);
    }

    // Bulk arrivals of 5, M[X]/M/1: L = rho (1 + 5) / (2 (1 - rho)), rho = 0.5. Kleinrock I, 4.5.
    [Fact]
    public void BatchArrivals_FiveAtATime_ThreePresent()
    {
        double[] present = Present(hours: 240_000, () => new(0.1, Exponential) { Batch = 5 }, breakdowns: null);

        Exactly.AssertMeets(3, present, 0.01);
    }

    // M/M/1 that fails busy or idle, preemptive resume: solved as a chain of two rows (up, down); B. Avi-Itzhak and P. Naor (1963),
    // "Some queuing problems with the service station subject to breakdown", Operations Research 11(3).
    [Fact]
    public void Breakdowns_BusyOrIdle_PresentAsInTheChain()
    {
        Breakdowns breakdowns = new()
        {
            Every = new Distribution.Exponential { Of = 10 * Hour },
            Lasts = new Distribution.Exponential { Of = 2 * Hour },
        };
        double[] present = Present(hours: 240_000, () => new(0.5, Exponential), breakdowns);

        Exactly.AssertMeets(1.9166667, present, 0.01);
    }

    private static void AssertWaits(int booths, Distribution service, double exact)
    {
        double[] waits = new double[Replications];
        for (int replication = 0; replication < Replications; replication++)
        {
            VisitorClass visitors = new(0.5 * booths, service);
            Replicate(replication, (booths, Discipline.Fifo), booths == 1 ? 170_000 : 120_000, [visitors]);
            waits[replication] = visitors.MeanWaiting;
        }

        Exactly.AssertMeets(exact, waits, 0.01);
    }

    private static double[][] TwoClasses(Discipline discipline, Func<VisitorClass, double> measure)
    {
        double[][] values = [new double[Replications], new double[Replications]];
        for (int replication = 0; replication < Replications; replication++)
        {
            VisitorClass[] classes = [new(0.2, Exponential) { Priority = 1 }, new(0.3, Exponential) { Priority = 2 }];
            Replicate(replication, (1, discipline), 200_000, classes);
            values[0][replication] = measure(classes[0]);
            values[1][replication] = measure(classes[1]);
        }

        return values;
    }

    private static double[] Present(double hours, Func<VisitorClass> make, Breakdowns? breakdowns)
    {
        double[] values = new double[Replications];
        for (int replication = 0; replication < Replications; replication++)
        {
            values[replication] = Replicate(replication, (1, Discipline.Fifo), hours, [make()], breakdowns);
        }

        return values;
    }

    /// <summary>One replication; the time average of the number present after the warm-up.</summary>
    private static double Replicate(
        int replication, (int Booths, Discipline Discipline) built, double hours, VisitorClass[] classes, Breakdowns? breakdowns = null)
    {
        Simulation simulation = new(Start);
        DateTime from = Start + (0.05 * hours * Hour);
        NumberPresent present = new(from);
        Station station = new(
            simulation, new StationSettings { Name = "station:queue", Booths = built.Booths, Discipline = built.Discipline }, 0, present);
        RandomSource source = new(2026, replication, "visitors");
        for (int i = 0; i < classes.Length; i++)
        {
            classes[i].Start(simulation, station, from, source.Open((ulong)i));
        }

        if (breakdowns is not null)
        {
            BoothSchedule schedule = new(simulation, station, built.Booths, ([], null));
            schedule.Start();
            Outages.StartAll(simulation, schedule, breakdowns, (new RandomSource(2026, replication, "breakdowns"), 0));
        }

        DateTime until = Start + (hours * Hour);
        simulation.Run(until);
        return present.MeanUntil(until);
    }
}
