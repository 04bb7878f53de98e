using System.Diagnostics;

namespace MiddleCorridorSim.Cli.Bench;

/// <summary>How much more two threads do than one, each with a simulation of its own: M/M/1.</summary>
/// <remarks>
/// Clock time, because waiting for one another is what is measured: on a machine with other work the figure is too low. So the same is
/// measured of threads that share nothing, a loop of arithmetic, round by round: what they reach is all that the machine had to give.
/// </remarks>
/// <param name="Model">Of simulations; 2 is the best there can be.</param>
/// <param name="Machine">Of a loop of arithmetic, at the same time.</param>
public sealed record ThreadScaling(double Model, double Machine)
{
    private const int Rounds = 12;
    private const int DrawsPerCustomer = 40;

    /// <summary>Measures it.</summary>
    /// <param name="customers">Of each run.</param>
    public static ThreadScaling Measure(int customers)
    {
        var model = new Best(() => new SingleQueueModel(customers).Run());
        var machine = new Best(() => Draw(DrawsPerCustomer * customers));
        for (int round = 0; round < Rounds; round++)
        {
            model.Time();
            machine.Time();
        }

        return new ThreadScaling(model.Scaling, machine.Scaling);
    }

    private static void Draw(int draws)
    {
        var random = new BenchRandom(6);
        double sum = 0;
        for (int i = 0; i < draws; i++)
        {
            sum += random.Uniform();
        }

        GC.KeepAlive(sum);
    }

    /// <summary>The best times of one thread and of two that do the same work each.</summary>
    private sealed class Best(Action work)
    {
        private TimeSpan _one = TimeSpan.MaxValue;
        private TimeSpan _two = TimeSpan.MaxValue;

        public double Scaling => 2 * (_one / _two);

        public void Time()
        {
            _one = Least(_one, Run(1));
            _two = Least(_two, Run(2));
        }

        private static TimeSpan Least(TimeSpan a, TimeSpan b) => a < b ? a : b;

        private TimeSpan Run(int threads)
        {
            Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(() => work()))];
            GC.Collect();
            long start = Stopwatch.GetTimestamp();
            Array.ForEach(workers, worker => worker.Start());
            Array.ForEach(workers, worker => worker.Join());
            return Stopwatch.GetElapsedTime(start);
        }
    }
}
