using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Tests.Kernel;

/// <summary>What happens at one instant, in full, by the rules of SimSharp 3.4.2 that its source states.</summary>
public sealed class TieOrderTests
{
    private readonly Simulation _simulation = new();
    private readonly List<string> _log = [];

    [Fact]
    public void Start_WithPriorities_GoesBeforeOrBehindWhatIsDueNow()
    {
        _simulation.Timeout(TimeSpan.Zero).AddCallback(_ => _log.Add("timeout"));
        _simulation.Process(Say("late"), priority: 1);
        _simulation.Process(Say("plain"));
        _simulation.Process(Say("early"), priority: -1);
        _simulation.Timeout(TimeSpan.Zero, priority: 1).AddCallback(_ => _log.Add("late timeout"));

        _simulation.Run();

        Assert.Equal(["early", "timeout", "plain", "late", "late timeout"], _log);
    }

    [Fact]
    public void Condition_AndAProcessOnTheSameEvent_TheConditionFollowsThroughTheList()
    {
        Event first = _simulation.TimeoutD(1);
        Event second = _simulation.TimeoutD(1);
        Wait(first | second, "any");
        Wait(first & second, "all");
        Wait(first, "first");
        Wait(second, "second");

        _simulation.Run();

        Assert.Equal(["first", "second", "any", "all"], _log);
    }

    [Fact]
    public void Condition_NestedAtOneInstant_GoesOutwardsOneStepThroughTheListEach()
    {
        Event inner = _simulation.TimeoutD(1) & _simulation.TimeoutD(1);
        Wait(inner | _simulation.TimeoutD(2), "outer");
        Wait(inner, "inner");
        _simulation.TimeoutD(1).AddCallback(_ => _simulation.Timeout(TimeSpan.Zero).AddCallback(_ => _log.Add("timeout")));

        _simulation.Run();

        Assert.Equal(["inner", "timeout", "outer"], _log);
    }

    [Fact]
    public void Interrupt_WithPriorities_TheSmallerGoesFirstAndBothAreHeard()
    {
        Process process = _simulation.Process(Hear(3));
        _simulation.TimeoutD(1).AddCallback(_ =>
        {
            process.Interrupt("late", priority: 1);
            process.Interrupt("plain");
            process.Interrupt("early", priority: -1);
        });

        _simulation.Run();

        Assert.Equal(["early", "plain", "late"], _log);
    }

    [Fact]
    public void Interrupt_AtTheInstantOfTheTimeoutBehindIt_TheTimeoutHappensWithoutTheProcess()
    {
        Process process = null!;
        _simulation.TimeoutD(1).AddCallback(_ => process.Interrupt("cause"));
        process = _simulation.Process(Hear(1, wait: 1));
        _simulation.TimeoutD(1).AddCallback(_ => _log.Add("behind"));

        _simulation.Run();

        Assert.Equal(["behind", "cause"], _log);
    }

    [Fact]
    public void Trigger_AsACallback_PassesOutcomeAndValueOnBehindWhatIsDue()
    {
        var source = new Event(_simulation);
        var copy = new Event(_simulation);
        source.AddCallback(@event => copy.Trigger(@event));
        copy.AddCallback(@event => _log.Add($"copy {@event.IsOk} {@event.Value}"));
        source.Fail("cause");
        _simulation.Timeout(TimeSpan.Zero).AddCallback(_ => _log.Add("timeout"));

        _simulation.Run();

        Assert.Equal(["timeout", "copy False cause"], _log);
    }

    [Fact]
    public void Run_UntilAnInstantOfManyEvents_OnlyNegativePrioritiesHappenBeforeTheStop()
    {
        DateTime end = _simulation.Now.AddSeconds(1);
        _simulation.TimeoutD(1).AddCallback(_ => _log.Add("plain"));
        _simulation.TimeoutD(1, priority: -1).AddCallback(_ => _log.Add("early"));

        _simulation.Run(end);
        _log.Add("stopped");
        _simulation.Run();

        Assert.Equal(["early", "stopped", "plain"], _log);
    }

    private IEnumerable<Event> Say(string name)
    {
        _log.Add(name);
        yield break;
    }

    private void Wait(Event @event, string name) => _simulation.Process(WaitFor(@event, name));

    private IEnumerable<Event> WaitFor(Event @event, string name)
    {
        yield return @event;
        _log.Add(name);
    }

    private IEnumerable<Event> Hear(int faults, double wait = 10)
    {
        for (int i = 0; i < faults; i++)
        {
            yield return _simulation.TimeoutD(wait);
            Process self = _simulation.ActiveProcess;
            object cause = self.Value;
            _log.Add(self.HandleFault() ? $"{cause}" : "no fault");
        }
    }
}
