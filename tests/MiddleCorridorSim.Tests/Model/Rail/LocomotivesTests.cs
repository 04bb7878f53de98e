using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Kernel;
using MiddleCorridorSim.Model.Rail;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Tests.Model.Rail;

public sealed class LocomotivesTests
{
    private readonly Simulation _simulation = new(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
    private readonly List<string> _log = [];

    [Fact]
    public void Take_NoneFree_FirstComeFirstServedWithinPriority()
    {
        Locomotives pool = Pool(new LocomotivePool { Count = 1 });
        Send(pool, "T1", 0, 60);
        Send(pool, "T2", 1, 60, priority: 2);
        Send(pool, "T3", 2, 60, priority: 2);
        Send(pool, "express", 3, 60, priority: 1);
        _simulation.Run();

        Assert.Equal(["T1 at 0", "express at 60", "T2 at 120", "T3 at 180"], _log);
    }

    [Fact]
    public void Take_TrainNeedsTwo_AllAtOnceOrNone()
    {
        Locomotives pool = Pool(new LocomotivePool { Count = 3, PerTrain = 2 });
        Send(pool, "T1", 0, 60);
        Send(pool, "T2", 1, 60);
        _simulation.Run(TimeSpan.FromMinutes(30));
        Assert.Equal((1, 1), (pool.Free, pool.Waiting));
        _simulation.Run();

        Assert.Equal(["T1 at 0", "T2 at 60"], _log);
    }

    [Fact]
    public void Return_Turnaround_FreeAfterIt()
    {
        Locomotives pool = Pool(new LocomotivePool { Count = 1, Turnaround = Constant(30) });
        Send(pool, "T1", 0, 60);
        Send(pool, "T2", 1, 60);
        _simulation.Run();

        Assert.Equal(["T1 at 0", "T2 at 90"], _log);
    }

    [Fact]
    public void Fail_Idle_OutUntilRepaired()
    {
        Locomotives pool = Pool(new LocomotivePool { Count = 1, Breakdowns = new Breakdowns { Every = Constant(100), Lasts = Constant(40) } });
        Send(pool, "T1", 110, 10);
        _simulation.Run(TimeSpan.FromMinutes(200));

        Assert.Equal(["T1 at 140"], _log);
    }

    [Fact]
    public void Fail_AtWork_RepairedAfterItsTurn()
    {
        Locomotives pool = Pool(new LocomotivePool { Count = 1, Breakdowns = new Breakdowns { Every = Constant(100), Lasts = Constant(40) } });
        Send(pool, "T1", 90, 30);
        Send(pool, "T2", 95, 30);
        _simulation.Run(TimeSpan.FromMinutes(200));

        Assert.Equal(["T1 at 90", "T2 at 160"], _log);
    }

    [Fact]
    public void Watch_TakeTurnAndFail_BusyOfThoseInService()
    {
        var recorder = new RailRecorder(_simulation.Now);
        var pool = new Locomotives(
            _simulation,
            new PoolId("P"),
            new LocomotivePool { Count = 2, Turnaround = Constant(5), Breakdowns = new Breakdowns { Every = Constant(100), Lasts = Constant(1000) } },
            new RandomSource(1, 0, "locomotives"))
        {
            Watch = new FleetWatch(recorder, 0),
        };
        Send(pool, "T1", 90, 20);
        _simulation.Run(TimeSpan.FromMinutes(200));

        // One fails idle at 100, the other at work; it is out from the end of its turn and turnaround.
        Assert.Equal([(0, 2, 0), (1, 2, 90), (1, 1, 100), (0, 0, 115)], recorder.Fleet);
    }

    [Fact]
    public void Return_Twice_Throws()
    {
        Locomotives pool = Pool(new LocomotivePool { Count = 1 });
        LocomotiveTurn turn = pool.Take(new TestTrain("T1"));
        pool.Return(turn);

        Assert.Throws<InvalidOperationException>(() => pool.Return(turn));
    }

    private static Distribution.Constant Constant(double minutes) => new() { Of = TimeSpan.FromMinutes(minutes) };

    private Locomotives Pool(LocomotivePool pool) => new(_simulation, new PoolId("P"), pool, new RandomSource(1, 0, "locomotives"));

    private void Send(Locomotives pool, string name, double minute, double lasts, int priority = 1) =>
        _simulation.Process(Run(pool, new TestTrain(name, priority), minute, lasts));

    private IEnumerable<Event> Run(Locomotives pool, TestTrain train, double minute, double lasts)
    {
        yield return _simulation.Timeout(TimeSpan.FromMinutes(minute));
        LocomotiveTurn turn = pool.Take(train);
        if (turn.Wait is { } wait)
        {
            yield return wait;
        }

        _log.Add(FormattableString.Invariant($"{train.Name} at {(_simulation.Now - _simulation.StartDate).TotalMinutes}"));
        yield return _simulation.Timeout(TimeSpan.FromMinutes(lasts));
        pool.Return(turn);
    }
}
