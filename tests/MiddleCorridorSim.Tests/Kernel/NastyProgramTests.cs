using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Tests.Kernel;

/// <summary>What a user of the engine may come to write, and what must happen then.</summary>
public sealed class NastyProgramTests
{
    private readonly Simulation _simulation = new();
    private readonly EventLog _log;

    public NastyProgramTests() => _log = new EventLog(_simulation);

    [Fact]
    public void Run_ProcessThrows_TheNextRunGoesOnWithoutIt()
    {
        IEnumerable<Event> Throw()
        {
            yield return _simulation.TimeoutD(1);
            throw new FormatException("the user's own");
        }

        IEnumerable<Event> Wait()
        {
            yield return _simulation.TimeoutD(2);
            _log.Add("waited");
        }

        _simulation.Process(Throw());
        _simulation.Process(Wait());
        Assert.Throws<FormatException>(() => _simulation.Run());

        Assert.Null(_simulation.ActiveProcess);
        Assert.Null(new Resource(_simulation).Request().Owner);
        _simulation.Run();
        Assert.Equal(["2 waited"], _log.Lines);
    }

    [Fact]
    public void Yield_AnArrayOfEventsAsAProcess_Runs()
    {
        Process process = _simulation.Process([_simulation.TimeoutD(1), _simulation.TimeoutD(3)]);
        _simulation.Run();

        Assert.True(process.IsProcessed);
        Assert.Equal(3, _simulation.NowD);
    }

    [Fact]
    public void Yield_TheProcessItself_WaitsForEverAndTheRunEnds()
    {
        Process? self = null;
        IEnumerable<Event> Wait()
        {
            yield return self!;
            _log.Add("never");
        }

        self = _simulation.Process(Wait());
        _simulation.Run();

        Assert.True(self.IsAlive);
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public void Interrupt_WhileARequestWaits_LeavesTheQueueAndTheNextIsServed()
    {
        var resource = new Resource(_simulation);
        IEnumerable<Event> Use(string name, double seconds)
        {
            using Request request = resource.Request();
            yield return request;
            if (_simulation.ActiveProcess.HandleFault())
            {
                _log.Add($"{name} gives up");
                yield break;
            }

            _log.Add($"{name} begins");
            yield return _simulation.TimeoutD(seconds);
        }

        IEnumerable<Event> Chase(Process process)
        {
            yield return _simulation.TimeoutD(1);
            process.Interrupt();
        }

        _simulation.Process(Use("first", 5));
        Process impatient = _simulation.Process(Use("impatient", 5));
        _simulation.Process(Use("third", 5));
        _simulation.Process(Chase(impatient));
        _simulation.Run();

        Assert.Equal(["0 first begins", "1 impatient gives up", "5 third begins"], _log.Lines);
        Assert.Equal(0, resource.InUse);
    }

    [Fact]
    public void Interrupt_OfOneThatTheSameEventWakes_ThrowsAndBothGoOn()
    {
        Event bell = new(_simulation);
        Process? second = null;
        IEnumerable<Event> First()
        {
            yield return bell;
            Assert.Throws<InvalidOperationException>(() => second!.Interrupt());
            _log.Add("first");
        }

        IEnumerable<Event> Second()
        {
            yield return bell;
            _log.Add("second");
        }

        _simulation.Process(First());
        second = _simulation.Process(Second());
        _simulation.Step();
        _simulation.Step();
        bell.Succeed();
        _simulation.Run();

        Assert.Equal(["0 first", "0 second"], _log.Lines);
    }

    [Fact]
    public void AllOf_TheSameEventTwiceAndWithin_HoldsItsValueOnce()
    {
        Event tick = _simulation.TimeoutD(1);
        Condition both = new AllOf(_simulation, tick, tick) & (tick | _simulation.TimeoutD(9));
        _simulation.Run(both);

        Assert.Equal([tick], both.Value.Keys.Cast<Event>());
        Assert.Equal(1, _simulation.NowD);
    }

    [Fact]
    public void Condition_ThousandsWithinEachOther_ThrowsInPlaceOfEndingTheProgram()
    {
        Exception? thrown = null;
        void Nest()
        {
            Event all = _simulation.TimeoutD(1);
            for (int i = 0; i < 5_000; i++)
            {
                all = new AllOf(_simulation, all);
            }

            thrown = Record.Exception(() => _simulation.Run(all));
        }

        var thread = new Thread(Nest, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.IsType<InsufficientExecutionStackException>(thrown);
    }

    [Fact]
    public void Dispose_BeforeTheGrantIsProcessed_FreesTheUnitForTheNextOnly()
    {
        var resource = new Resource(_simulation);
        IEnumerable<Event> Use(string name)
        {
            using Request request = resource.Request();
            yield return request;
            _log.Add($"{name}, {resource.InUse} in use");
            yield return _simulation.TimeoutD(1);
        }

        Request unused = resource.Request();
        _simulation.Process(Use("A"));
        _simulation.Process(Use("B"));
        unused.Dispose();
        Assert.Throws<InvalidOperationException>(unused.Dispose);
        _simulation.Run();

        Assert.Equal(["0 A, 1 in use", "1 B, 1 in use"], _log.Lines);
    }

    [Fact]
    public void Schedule_TheGreatestPrioritiesAtOneInstant_GoInTheirOrder()
    {
        int[] priorities = [int.MaxValue, 0, int.MinValue, 1, -1];
        foreach (int priority in priorities)
        {
            var happening = new Event(_simulation);
            happening.AddCallback(_ => _log.Add($"{priority}"));
            happening.Succeed(priority: priority);
        }

        _simulation.Run();

        Assert.Equal([$"0 {int.MinValue}", "0 -1", "0 0", "0 1", $"0 {int.MaxValue}"], _log.Lines);
    }

    [Fact]
    public void Timeout_ToTheLastTickOfTheCalendar_HappensAndNoLater()
    {
        TimeSpan all = DateTime.MaxValue - _simulation.Now;
        _simulation.Timeout(all);
        _simulation.Run();

        Assert.Equal(DateTime.MaxValue, _simulation.Now);
        Assert.Throws<ArgumentException>(() => _simulation.Timeout(TimeSpan.FromTicks(1)));
        Assert.Throws<ArgumentException>(() => _simulation.Timeout(TimeSpan.MaxValue));
        Assert.Throws<ArgumentException>(() => _simulation.Timeout(TimeSpan.MinValue));
    }

    [Fact]
    public void Run_WithinARun_GoesOnWhereTheInnerOneStopped()
    {
        IEnumerable<Event> Outer()
        {
            yield return _simulation.TimeoutD(1);
            Process self = _simulation.ActiveProcess;
            _simulation.Run(TimeSpan.FromSeconds(5));
            _log.Add($"back, still active: {_simulation.ActiveProcess == self}");
            yield return _simulation.TimeoutD(1);
            _log.Add("ends");
        }

        IEnumerable<Event> Other()
        {
            yield return _simulation.TimeoutD(3);
            _log.Add("other");
        }

        _simulation.Process(Outer());
        _simulation.Process(Other());
        _simulation.Run();

        Assert.Equal(["3 other", "6 back, still active: True", "7 ends"], _log.Lines);
    }

    [Fact]
    public void AddCallback_WhileTheEventIsProcessed_Throws()
    {
        Event bell = new(_simulation);
        bell.AddCallback(happened => Assert.Throws<InvalidOperationException>(() => happened.AddCallback(_ => _log.Add("never"))));
        bell.AddCallback(_ => _log.Add("rings"));
        bell.Succeed();
        _simulation.Run();

        Assert.Equal(["0 rings"], _log.Lines);
    }
}
