using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Tests.Kernel;

public sealed class MemoryTests
{
    private readonly Simulation _simulation = new();

    [Fact]
    public void Run_ManyShortProcesses_LeavesMemoryAsItWas()
    {
        var resource = new Resource(_simulation, 2);

        IEnumerable<Event> Visit()
        {
            using Request request = resource.Request();
            yield return request;
            yield return _simulation.TimeoutD(1);
        }

        IEnumerable<Event> Arrive(int visitors)
        {
            for (int i = 0; i < visitors; i++)
            {
                yield return _simulation.TimeoutD(1);
                _simulation.Process(Visit());
            }
        }

        _simulation.Process(Arrive(10_000));
        _simulation.Run();
        long before = GC.GetTotalMemory(forceFullCollection: true);

        _simulation.Process(Arrive(300_000));
        _simulation.Run();
        long grown = GC.GetTotalMemory(forceFullCollection: true) - before;

        // A leak of the visitors, 250 bytes each, would be 75 million bytes; other tests run beside this one.
        GC.KeepAlive(resource);
        Assert.True(_simulation.ProcessedEvents > 1_800_000);
        Assert.InRange(_simulation.Events.Count, 0, 0);
        Assert.True(grown < 300_000 * 100, $"{grown} bytes grown");
    }

    [Fact]
    public void Run_MillionWaiting_AllWakeInOrder()
    {
        const int Waiting = 1_000_000;
        long last = 0;
        int woken = 0;

        void Woken(Event @event)
        {
            Assert.True(_simulation.Clock >= last);
            last = _simulation.Clock;
            woken++;
        }

        var random = new Random(1);
        for (int i = 0; i < Waiting; i++)
        {
            _simulation.Timeout(TimeSpan.FromTicks(random.NextInt64(1, 1_000_000_000_000))).AddCallback(Woken);
        }

        _simulation.Run();
        Assert.Equal(Waiting, woken);
    }

    [Fact]
    public void Run_QueueAtUtilisationBelowOne_AllocatesAtMostSixtyBytesAnEvent()
    {
        var resource = new Resource(_simulation);

        IEnumerable<Event> Visit()
        {
            using Request request = resource.Request();
            yield return request;
            yield return _simulation.TimeoutD(0.9);
        }

        IEnumerable<Event> Arrive()
        {
            for (int i = 0; i < 20_000; i++)
            {
                yield return _simulation.TimeoutD(1);
                _simulation.Process(Visit());
            }
        }

        _simulation.Process(Arrive());
        long before = GC.GetAllocatedBytesForCurrentThread();
        _simulation.Run();
        double bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / _simulation.ProcessedEvents;

        Assert.InRange(bytes, 30, 60);
    }
}
