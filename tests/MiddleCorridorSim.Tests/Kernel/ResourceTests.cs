using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Tests.Kernel;

public sealed class ResourceTests
{
    private readonly Simulation _simulation = new();
    private readonly EventLog _log;

    public ResourceTests() => _log = new EventLog(_simulation);

    [Fact]
    public void Request_UnitFree_IsTriggeredInTheCall()
    {
        var resource = new Resource(_simulation);

        Request first = resource.Request();
        Request second = resource.Request();

        Assert.True(first.IsTriggered);
        Assert.False(first.IsProcessed);
        Assert.False(second.IsTriggered);
        Assert.Equal(1, resource.InUse);
        Assert.Equal(0, resource.Remaining);
    }

    [Fact]
    public void Request_ThreeOnOneUnit_AreServedInOrder()
    {
        var resource = new Resource(_simulation);

        IEnumerable<Event> Use(string name)
        {
            using Request request = resource.Request();
            yield return request;
            _log.Add($"{name} has it");
            yield return _simulation.TimeoutD(5);
            _log.Add($"{name} leaves");
        }

        foreach (string name in new[] { "A", "B", "C" })
        {
            _simulation.Process(Use(name));
        }

        _simulation.Run();

        Assert.Equal(
            ["0 A has it", "5 A leaves", "5 B has it", "10 B leaves", "10 C has it", "15 C leaves"],
            _log.Lines);
    }

    [Fact]
    public void Release_OthersDueNow_NextIsGrantedBehindThem()
    {
        var resource = new Resource(_simulation);

        IEnumerable<Event> Holder()
        {
            Request request = resource.Request();
            yield return request;
            yield return _simulation.TimeoutD(1);
            resource.Release(request);
            yield return _simulation.TimeoutD(0);
            _log.Add("holder goes on");
        }

        IEnumerable<Event> Waiter()
        {
            yield return resource.Request();
            _log.Add("waiter has it");
        }

        _simulation.Process(Holder());
        _simulation.Process(Waiter());
        _simulation.Run();

        Assert.Equal(["1 holder goes on", "1 waiter has it"], _log.Lines);
    }

    [Fact]
    public void Dispose_WaitingRequest_LeavesTheQueue()
    {
        var resource = new Resource(_simulation);
        Request holder = resource.Request();
        Request impatient = resource.Request();
        Request patient = resource.Request();

        impatient.Dispose();
        holder.Dispose();
        _simulation.Run();

        Assert.False(impatient.IsTriggered);
        Assert.True(patient.IsProcessed);
    }

    [Fact]
    public void Release_Twice_Throws()
    {
        var resource = new Resource(_simulation);
        Request request = resource.Request();
        resource.Release(request);

        Assert.Throws<InvalidOperationException>(() => resource.Release(request));
        Assert.Throws<InvalidOperationException>(request.Dispose);
    }

    [Fact]
    public void Constructor_CapacityZero_ThrowsWithTheFigure()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => new Resource(_simulation, 0));
        Assert.Contains("expected a capacity of at least 1, found 0", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Request_PrioritiesOfAPriorityResource_SmallestFirstThenFirstCome()
    {
        var resource = new PriorityResource(_simulation);
        Request holder = resource.Request();

        IEnumerable<Event> Use(string name, double priority)
        {
            using Request request = resource.Request(priority);
            yield return request;
            _log.Add(name);
        }

        _simulation.Process(Use("late 2", 2));
        _simulation.Process(Use("early 1", 1));
        _simulation.Process(Use("late 1", 1));
        _simulation.Process(Use("early 0", 0));
        _simulation.Run(TimeSpan.FromSeconds(1));
        Assert.Empty(_log.Lines);

        holder.Dispose();
        _simulation.Run();
        Assert.Equal(["1 early 0", "1 early 1", "1 late 1", "1 late 2"], _log.Lines);
    }

    [Fact]
    public void Request_PreemptingAPreemptiveResource_InterruptsTheLeastImportantUser()
    {
        var resource = new PreemptiveResource(_simulation);

        IEnumerable<Event> Use(string name, double delay, double priority, bool preempt)
        {
            yield return _simulation.TimeoutD(delay);
            using PreemptiveRequest request = resource.Request(priority, preempt);
            yield return request;
            _log.Add($"{name} has it");
            yield return _simulation.TimeoutD(10);
            if (_simulation.ActiveProcess.HandleFault())
            {
                var cause = (Preempted)_simulation.ActiveProcess.Value;
                _log.Add($"{name} lost it, held since {(cause.UsageSince - _simulation.StartDate).TotalSeconds}");
                yield break;
            }

            _log.Add($"{name} leaves");
        }

        _simulation.Process(Use("low", 0, 2, true));
        _simulation.Process(Use("patient", 1, 0, false));
        _simulation.Process(Use("high", 2, 1, true));
        _simulation.Run();

        // The first in line does not preempt and so holds up the one behind it.
        Assert.Equal(
            ["0 low has it", "10 low leaves", "10 patient has it", "20 patient leaves", "20 high has it", "30 high leaves"],
            _log.Lines);
    }
}
