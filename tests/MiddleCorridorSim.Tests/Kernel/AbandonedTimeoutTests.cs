using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Tests.Kernel;

/// <summary>Timeouts that nobody waits for any longer leave the event list, and nobody notices.</summary>
public sealed class AbandonedTimeoutTests
{
    private const int Many = 20_000;

    private readonly Simulation _simulation = new();
    private int _most;

    [Fact]
    public void Interrupt_VeryOften_TimeoutsDoNotPileUp()
    {
        Process sleeper = _simulation.Process(Sleeper());
        _simulation.Process(Waker(sleeper));
        _simulation.Run(TimeSpan.FromSeconds(Many + 10));

        Assert.InRange(_most, 1, 200);
    }

    [Fact]
    public void Interrupt_VeryOften_ClockEndsWhereTheLastTimeoutWouldHave()
    {
        Process sleeper = _simulation.Process(Sleeper(Many));
        _simulation.Process(Waker(sleeper));
        _simulation.Run();

        // The last timeout but one was made at Many - 1 and would have lasted a day.
        Assert.Equal(TimeSpan.FromSeconds(Many - 1) + TimeSpan.FromDays(1), _simulation.Now - _simulation.StartDate);
    }

    [Fact]
    public void AnyOf_WonByTheOther_TimeoutsDoNotPileUp()
    {
        IEnumerable<Event> Patient()
        {
            for (int i = 0; i < Many; i++)
            {
                yield return _simulation.Timeout(TimeSpan.FromSeconds(1)) | _simulation.Timeout(TimeSpan.FromDays(1));
                _most = Math.Max(_most, _simulation.Events.Count);
            }
        }

        _simulation.Process(Patient());
        _simulation.Run(TimeSpan.FromSeconds(Many + 10));

        Assert.InRange(_most, 1, 200);
    }

    [Fact]
    public void Yield_TimeoutThatWasSwept_HappensWhenItWasMadeFor()
    {
        var kept = new List<MiddleCorridorSim.Kernel.Timeout>();
        var woken = new List<double>();

        IEnumerable<Event> Holder(double seconds)
        {
            MiddleCorridorSim.Kernel.Timeout timeout = _simulation.TimeoutD(seconds);
            kept.Add(timeout);
            yield return timeout;
            Assert.True(_simulation.ActiveProcess.HandleFault());
            yield return _simulation.TimeoutD(1);
            yield return timeout;
            woken.Add(_simulation.NowD);
        }

        List<Process> holders = [.. Enumerable.Range(0, 300).Select(i => _simulation.Process(Holder(10 + i)))];
        _simulation.TimeoutD(5).AddCallback(_ => holders.ForEach(holder => holder.Interrupt()));
        _simulation.Run(TimeSpan.FromSeconds(5.5));
        Assert.Contains(kept, timeout => (timeout.State & EventStates.Swept) != 0);

        _simulation.Run();
        Assert.Equal(Enumerable.Range(0, 300).Select(i => 10.0 + i), woken);
    }

    private IEnumerable<Event> Sleeper(int times = int.MaxValue)
    {
        for (int i = 0; i < times; i++)
        {
            yield return _simulation.Timeout(TimeSpan.FromDays(1));
            _simulation.ActiveProcess.HandleFault();
            _most = Math.Max(_most, _simulation.Events.Count);
        }
    }

    private IEnumerable<Event> Waker(Process sleeper)
    {
        for (int i = 0; i < Many; i++)
        {
            yield return _simulation.Timeout(TimeSpan.FromSeconds(1));
            sleeper.Interrupt();
        }
    }
}
