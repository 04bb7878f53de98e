using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Kernel;
using MiddleCorridorSim.Model.Rail;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Tests.Model.Rail;

/// <summary>A line by itself, with trains that set out at given minutes; keeps a log of who left it when.</summary>
internal sealed class LineRig
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public LineRig(Link link, int replication = 0)
    {
        Recorder = new RailRecorder(Start);
        Line = new RailLine(Simulation, new LinkId("A-B"), link, new LineSetting(new RandomSource(1, replication, "rail")) { Watch = new LineWatch(Recorder, 0, 0) });
    }

    public Simulation Simulation { get; } = new(Start);

    public RailLine Line { get; }

    public RailRecorder Recorder { get; }

    /// <summary>"E1 at 60": train and minute of leaving, in order.</summary>
    public List<string> Left { get; } = [];

    public static TimeSpan Minutes(double minutes) => TimeSpan.FromMinutes(minutes);

    /// <summary>A link of 60 km at 60 km/h: an hour from end to end.</summary>
    public static Link HourLong(Line? line = null) => new()
    {
        From = new NodeId("A"),
        To = new NodeId("B"),
        Mode = Mode.Rail,
        Distance = new Distance(60),
        Speed = new Speed(60),
        Line = line,
    };

    public void Send(string name, bool forward, double minute, int priority = 1, double? topSpeed = null) =>
        Simulation.Process(Run(new TestTrain(name, priority, topSpeed), forward, minute));

    public void At(double minute, Action action) => Simulation.Timeout(Minutes(minute)).AddCallback(_ => action());

    private IEnumerable<Event> Run(TestTrain train, bool forward, double minute)
    {
        yield return Simulation.Timeout(Minutes(minute));
        foreach (Event wait in Line.Run(train, forward))
        {
            yield return wait;
        }

        Left.Add(FormattableString.Invariant($"{train.Name} at {(Simulation.Now - Start).TotalMinutes:0.###}"));
    }
}
