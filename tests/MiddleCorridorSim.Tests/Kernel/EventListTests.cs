using MiddleCorridorSim.Kernel;

namespace MiddleCorridorSim.Tests.Kernel;

/// <summary>The event list against a sorted set that is obviously right.</summary>
public sealed class EventListTests
{
    private static readonly Func<Random, long>[] Delays =
    [
        random => random.Next(0, 4),
        random => random.Next(0, 1000) * 1000L,
        random => (long)(-Math.Log(1 - random.NextDouble()) * 1e9),
        random => random.Next(100) == 0 ? 10_000_000_000_000 : random.Next(1, 5_000),
        random => 1L << random.Next(0, 45),
        random => 600_000_000,
    ];

    public static TheoryData<int, int, int> Cases()
    {
        var cases = new TheoryData<int, int, int>();
        for (int delays = 0; delays < Delays.Length; delays++)
        {
            foreach (int size in new[] { 3, 40, 60, 1000, 20_000 })
            {
                cases.Add(delays, size, 100 * delays + size);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Take_AnyMixOfDelays_ComesByTimePriorityAndInsertion(int delays, int size, int seed)
    {
        var random = new Random(seed);
        var simulation = new Simulation();
        var list = new EventList();
        var reference = new SortedSet<(long Due, int Priority, long Ticket)>();
        long clock = 1_000;
        long ticket = 0;

        for (int step = 0; step < 6 * size; step++)
        {
            bool fills = step < 2 * size || (step < 4 * size && random.Next(2) == 0);
            if (fills || reference.Count == 0)
            {
                Add(Delays[delays](random), random.Next(20) == 0 ? random.Next(-2, 3) : 0);
            }

            if (step >= size && reference.Count > 0)
            {
                Assert.Equal(reference.Min.Due, list.NextDue(clock));
                Event taken = list.Take(ref clock)!;
                Assert.Equal(reference.Min, (clock, reference.Min.Priority, (long)taken.Value));
                reference.Remove(reference.Min);
                Assert.Equal(reference.Count, list.Count);
            }
        }

        void Add(long delay, int priority)
        {
            var @event = new Event(simulation) { RawValue = ++ticket };
            reference.Add((clock + delay, priority, ticket));
            if (priority != 0)
            {
                list.Add(@event, clock + delay, priority);
            }
            else if (delay == 0)
            {
                list.AddNow(@event);
            }
            else
            {
                list.Add(@event, clock + delay);
            }
        }
    }

    [Fact]
    public void Take_Empty_IsNull()
    {
        long clock = 5;
        Assert.Null(new EventList().Take(ref clock));
        Assert.Equal(5, clock);
    }
}
