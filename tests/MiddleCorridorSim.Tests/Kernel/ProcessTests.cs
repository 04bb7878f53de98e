using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Tests.Kernel;

public sealed class ProcessTests
{
    private readonly Simulation _simulation = new();
    private readonly EventLog _log;

    public ProcessTests() => _log = new EventLog(_simulation);

    [Fact]
    public void Process_TwoMadeAtOnce_StartInTheOrderTheyWereMade()
    {
        IEnumerable<Event> Walk(string name, double seconds)
        {
            _log.Add($"{name} starts");
            yield return _simulation.TimeoutD(seconds);
            _log.Add($"{name} ends");
        }

        _simulation.Process(Walk("A", 2));
        _simulation.Process(Walk("B", 2));
        _log.Add("made");
        _simulation.Run();

        Assert.Equal(["0 made", "0 A starts", "0 B starts", "2 A ends", "2 B ends"], _log.Lines);
    }

    [Fact]
    public void Process_Ends_TriggersItselfWithTheLastValueThroughTheEventList()
    {
        IEnumerable<Event> Child()
        {
            yield return new MiddleCorridorSim.Kernel.Timeout(_simulation, TimeSpan.FromSeconds(1), "done");
            _log.Add("child ends");
        }

        IEnumerable<Event> Parent()
        {
            Process child = _simulation.Process(Child());
            yield return child;
            _log.Add($"parent hears {child.Value}");
        }

        IEnumerable<Event> Bystander()
        {
            yield return _simulation.TimeoutD(1);
            _log.Add("bystander");
        }

        _simulation.Process(Parent());
        _simulation.Process(Bystander());
        _simulation.Run();

        Assert.Equal(["1 bystander", "1 child ends", "1 parent hears done"], _log.Lines);
    }

    [Fact]
    public void Target_AskedForBeforeTheStart_IsTheStartAndThenWhatIsWaitedFor()
    {
        Event? awaited = null;
        IEnumerable<Event> Wait()
        {
            awaited = _simulation.TimeoutD(1);
            yield return awaited;
        }

        Process process = _simulation.Process(Wait());
        Event start = process.Target;
        start.AddCallback(_ => _log.Add("started"));
        Assert.Same(start, process.Target);
        Assert.False(start.IsProcessed);
        _simulation.Step();

        Assert.True(start.IsProcessed);
        Assert.Same(awaited, process.Target);
        Assert.Equal(["0 started"], _log.Lines);
    }

    [Fact]
    public void Interrupt_BeforeTheStart_IsAllThatWakesTheProcess()
    {
        IEnumerable<Event> Wait()
        {
            _log.Add($"wakes, fault {_simulation.ActiveProcess.HandleFault()}");
            yield return _simulation.TimeoutD(1);
            _log.Add("ends");
        }

        Process process = _simulation.Process(Wait());
        process.Interrupt();
        _simulation.Step();
        Assert.True(process.Target.IsProcessed);
        Assert.Throws<InvalidOperationException>(() => process.Interrupt());
        _simulation.Run();

        Assert.Equal(["0 wakes, fault True", "1 ends"], _log.Lines);
    }

    [Fact]
    public void Yield_ProcessedEvent_ContinuesAtOnce()
    {
        Event early = new(_simulation);
        early.Succeed("early");

        IEnumerable<Event> First()
        {
            yield return _simulation.TimeoutD(1);
            yield return early;
            _log.Add("first past early");
            yield return early;
            _log.Add("first past early again");
        }

        IEnumerable<Event> Second()
        {
            yield return _simulation.TimeoutD(1);
            _log.Add("second");
        }

        _simulation.Process(First());
        _simulation.Process(Second());
        _simulation.Run();

        Assert.Equal(["1 first past early", "1 first past early again", "1 second"], _log.Lines);
    }

    [Fact]
    public void Interrupt_WaitingProcess_GoesOnWithTheCauseAndForgetsItsTarget()
    {
        IEnumerable<Event> Sleeper()
        {
            yield return _simulation.TimeoutD(10);
            Process self = _simulation.ActiveProcess;
            _log.Add($"woken, fault {self.HandleFault()}, cause {self.Value}");
            yield return _simulation.TimeoutD(20);
            _log.Add($"slept, fault {self.HandleFault()}");
        }

        Process sleeper = _simulation.Process(Sleeper());

        IEnumerable<Event> Waker()
        {
            yield return _simulation.TimeoutD(3);
            sleeper.Interrupt("fire");
            _log.Add("interrupted");
        }

        _simulation.Process(Waker());
        _simulation.Run();

        Assert.Equal(["3 interrupted", "3 woken, fault True, cause fire", "23 slept, fault False"], _log.Lines);
    }

    [Fact]
    public void Interrupt_NotHandled_StopsTheRunNamingProcessAndClock()
    {
        IEnumerable<Event> Careless()
        {
            yield return _simulation.TimeoutD(10);
            yield return _simulation.TimeoutD(10);
        }

        Process careless = _simulation.Process(Careless());

        IEnumerable<Event> Waker()
        {
            yield return _simulation.TimeoutD(3);
            careless.Interrupt("storm");
        }

        _simulation.Process(Waker());
        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => _simulation.Run());

        Assert.Equal(
            "process ProcessTests.Careless at 1970-01-01T00:00:03: expected HandleFault() before the next event is yielded, found a fault "
            + "left alone (cause: storm). Call simulation.ActiveProcess.HandleFault() after each yield that can be interrupted or fail.",
            fault.Message);
    }

    [Fact]
    public void Interrupt_BeforeTheStart_StartsWithTheFault()
    {
        IEnumerable<Event> Late()
        {
            _log.Add($"begins, fault {_simulation.ActiveProcess.HandleFault()}");
            yield return _simulation.TimeoutD(1);
            _log.Add("ends");
        }

        Process late = _simulation.Process(Late());
        late.Interrupt();
        _simulation.Run();

        Assert.Equal(["0 begins, fault True", "1 ends"], _log.Lines);
    }

    [Fact]
    public void Interrupt_EndedProcess_ThrowsNamingIt()
    {
        IEnumerable<Event> Short()
        {
            yield break;
        }

        Process ended = _simulation.Process(Short());
        _simulation.Run();

        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(() => ended.Interrupt());
        Assert.Contains("ProcessTests.Short", fault.Message, StringComparison.Ordinal);
    }
}
