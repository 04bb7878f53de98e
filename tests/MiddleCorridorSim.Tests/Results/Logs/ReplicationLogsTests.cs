using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Logs;

namespace MiddleCorridorSim.Tests.Results.Logs;

public sealed class ReplicationLogsTests : IDisposable
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private readonly string _folder = Directory.CreateTempSubdirectory("mcsim logs ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Keep_OneDeliveredOneUnderWay_ARowEach()
    {
        ReplicationLogs logs = new(_folder, consignments: true, trace: false);

        logs.Keep(("A, \"quoted\"", 0), 1, new Nobody(), Replicate);
        logs.Join([(0, 1)]);

        string[] lines = File.ReadAllLines(Path.Combine(_folder, "consignments.csv"));
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("1,trucks#0,trucks,BTK,2026-01-01T00:00:00.000Z,2026-01-01T01:00:00.000Z,2026-01-01T05:00:00.000Z,5,2,3,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",delivered,\"A, \"\"quoted\"\"\"", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("1,trucks#1,trucks,BTK,2026-01-01T02:00:00.000Z,,,,,,,20,2,,,,under way,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Keep_LabelToldAgainByAnotherFlow_EachRowHasItsOwnRoute()
    {
        ReplicationLogs logs = new(_folder, consignments: true, trace: false);

        // As the collector does, the first observer gives a label that it knows the number that it has.
        logs.Keep(("A", 0), 1, new Numbering(), observer =>
        {
            Begin(observer);
            int first = observer.Route("BTK");
            observer.Route("BTK");
            int other = observer.Route("TRIP");
            Deliver(observer, 0, first);
            Deliver(observer, 1, other);
            return 1;
        });
        logs.Join([(0, 1)]);

        Assert.Equal(
            ["BTK", "TRIP"], File.ReadLines(Path.Combine(_folder, "consignments.csv")).Skip(1).Select(line => line.Split(',')[3]));
    }

    [Fact]
    public void Join_ReplicationsRunInAnyOrder_RowsInOrderOfReplications()
    {
        ReplicationLogs logs = new(_folder, consignments: false, trace: true);

        logs.Keep(("A", 0), 2, new Nobody(), Replicate);
        logs.Keep(("A", 0), 1, new Nobody(), Replicate);
        logs.Join([(0, 1), (0, 2)]);

        Assert.Equal(
            ["1,2026-01-01T03:00:00.000Z,trucks#0,arrived,POST,,A", "2,2026-01-01T03:00:00.000Z,trucks#0,arrived,POST,,A"],
            File.ReadLines(Path.Combine(_folder, "trace.csv")).Skip(1));
    }

    [Fact]
    public void Has_OnlyWhatWasAskedForIsMissed()
    {
        new ReplicationLogs(_folder, consignments: true, trace: false).Keep(("A", 0), 1, new Nobody(), Replicate);

        Assert.True(new ReplicationLogs(_folder, consignments: true, trace: false).Has(0, 1));
        Assert.False(new ReplicationLogs(_folder, consignments: true, trace: true).Has(0, 1));
    }

    private static void Begin(IObserver observer) => observer.Begin(new ObservedWorld
    {
        Flows = [new FlowId("trucks")],
        Stations = [],
        Passages = [],
        Links = [],
        Terminals = [],
        Services = [],
        Fleets = [],
        Places = [],
        Start = Start,
        MeasureFrom = Start,
        End = Start.AddDays(1),
    });

    private static void Deliver(IObserver observer, long number, int route)
    {
        Freight freight = new(0, number, 20, 2, Start);
        Journey journey = new(Start, TimeSpan.Zero, TimeSpan.Zero, 100, 1, 2, 3);
        observer.Delivered(in freight, route, in journey, Start.AddHours(5));
    }

    private static long Replicate(IObserver observer)
    {
        Begin(observer);
        int route = observer.Route("BTK");
        Freight first = new(0, 0, 20, 2, Start);
        Freight second = new(0, 1, 20, 2, Start.AddHours(2));
        observer.Routed(in first, route, Start);
        observer.Routed(in second, route, Start.AddHours(2));
        if (observer.Tracing)
        {
            observer.Trace("trucks#0", "arrived", "POST", "", Start.AddHours(3));
        }

        Journey journey = new(Start.AddHours(1), TimeSpan.FromHours(2), TimeSpan.FromHours(3), 100, 1, 2, 3);
        observer.Delivered(in first, route, in journey, Start.AddHours(5));
        observer.Remaining(in second, false, Start.AddDays(1));
        return 7;
    }

    private sealed class Nobody : SilentObserver;

    private sealed class Numbering : SilentObserver
    {
        private readonly List<string> _labels = [];

        public override int Route(string label)
        {
            if (!_labels.Contains(label))
            {
                _labels.Add(label);
            }

            return _labels.IndexOf(label);
        }
    }
}
