using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Kernel;
using MiddleCorridorSim.Model.Rail;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Validation.Tests.Rail;

/// <summary>Poisson trains from both ends of one line, each as likely from one as from the other.</summary>
internal sealed class OfferedTraffic
{
    /// <summary>Beyond so many waiting trains further ones are turned away, so that memory stays bounded when far too many come.</summary>
    private const int MostWaiting = 2000;

    private readonly Sampler _interval;
    private readonly int _classes;
    private KeyedStream _arrivals;

    public OfferedTraffic(Link link, double trainsADay, int replication, int classes = 1)
    {
        var runs = new RandomSource(7, replication, "runs");
        _interval = Sampler.Of(new MiddleCorridorSim.Domain.Distributions.Distribution.Exponential { Of = TimeSpan.FromDays(1 / trainsADay) });
        _classes = classes;
        _arrivals = new RandomSource(7, replication, "arrivals").Open(0);
        Line = new RailLine(Simulation, new LinkId("A-B"), link, new LineSetting(runs) { Watch = new LineWatch(Tally, 0) });
        Simulation.Process(Arrive());
    }

    public Simulation Simulation { get; } = new(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    public RailLine Line { get; }

    public WaitTally Tally { get; } = new();

    /// <summary>Trains that arrived, in the direction of the link and against it.</summary>
    public long[] Arrived { get; } = [0, 0];

    /// <summary>The longest time in minutes that a train took from end to end once it was let in.</summary>
    public double LongestOnLine { get; private set; }

    private IEnumerable<Event> Arrive()
    {
        for (ulong number = 0; ; number++)
        {
            yield return Simulation.Timeout(_interval.Duration(ref _arrivals));
            bool forward = _arrivals.Chance(0.5);
            int priority = 1 + _arrivals.Below(_classes);
            if (Line.Waiting < MostWaiting)
            {
                Simulation.Process(Run(new OfferedTrain(number, priority), forward));
            }
        }
    }

    private IEnumerable<Event> Run(OfferedTrain train, bool forward)
    {
        DateTime entered = Simulation.Now;
        bool first = true;
        foreach (Event wait in Line.Run(train, forward))
        {
            yield return wait;
            entered = first ? Simulation.Now : entered;
            first = false;
        }

        Arrived[forward ? 0 : 1]++;
        LongestOnLine = Math.Max(LongestOnLine, (Simulation.Now - entered).TotalMinutes);
    }
}
