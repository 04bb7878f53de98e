using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Cli.Bench;

/// <summary>
/// Machines that make parts, break down, and share a repairer, who leaves other work for them: interrupts and pre-emption.
/// </summary>
/// <remarks>
/// The machine shop of SimPy's and SimSharp's examples, with its figures: a part takes a normal time of 10 minutes (deviation 2), a
/// machine breaks down every 300 minutes, a repair and the other work take 30 minutes.
/// </remarks>
/// <param name="duration">How long it runs.</param>
public sealed class MachineShopModel(TimeSpan duration) : IBenchModel
{
    private const int Machines = 10;
    private const double PartMinutes = 10;
    private const double PartDeviation = 2;
    private const double FailureMinutes = 300;
    private const double RepairMinutes = 30;
    private const double OtherJobMinutes = 30;

    private readonly BenchRandom _random = new(3);
    private readonly Simulation _simulation = new();
    private readonly bool[] _isBroken = new bool[Machines];

    /// <inheritdoc/>
    public string Name => "machine shop, pre-emption";

    /// <inheritdoc/>
    public int Waiting => (2 * Machines) + 1;

    /// <summary>How many parts were made.</summary>
    public int PartsMade { get; private set; }

    /// <inheritdoc/>
    public Simulation Run()
    {
        var repairer = new PreemptiveResource(_simulation);
        for (int machine = 0; machine < Machines; machine++)
        {
            Process work = _simulation.Process(Work(machine, repairer));
            _simulation.Process(Break(machine, work));
        }

        _simulation.Process(OtherJobs(repairer));
        _simulation.Run(duration);
        return _simulation;
    }

    private IEnumerable<Event> Work(int machine, PreemptiveResource repairer)
    {
        while (true)
        {
            TimeSpan left = _random.Normal(60 * PartMinutes, 60 * PartDeviation);
            while (left > TimeSpan.Zero)
            {
                DateTime started = _simulation.Now;
                yield return _simulation.Timeout(left);
                left -= _simulation.Now - started;
                if (_simulation.ActiveProcess.HandleFault())
                {
                    _isBroken[machine] = true;
                    using PreemptiveRequest request = repairer.Request(1, preempt: true);
                    yield return request;
                    yield return _simulation.Timeout(TimeSpan.FromMinutes(RepairMinutes));
                    _isBroken[machine] = false;
                }
            }

            PartsMade++;
        }
    }

    private IEnumerable<Event> Break(int machine, Process work)
    {
        while (true)
        {
            yield return _simulation.Timeout(_random.Exponential(60 * FailureMinutes));
            if (!_isBroken[machine])
            {
                work.Interrupt();
            }
        }
    }

    private IEnumerable<Event> OtherJobs(PreemptiveResource repairer)
    {
        while (true)
        {
            TimeSpan left = TimeSpan.FromMinutes(OtherJobMinutes);
            while (left > TimeSpan.Zero)
            {
                using PreemptiveRequest request = repairer.Request(2);
                yield return request;
                DateTime started = _simulation.Now;
                yield return _simulation.Timeout(left);
                _simulation.ActiveProcess.HandleFault();
                left -= _simulation.Now - started;
            }
        }
    }
}
