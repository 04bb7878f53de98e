using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Kernel;
using MiddleCorridorSim.Model.Random;
using MiddleCorridorSim.Model.Stations;
using Job = MiddleCorridorSim.Tests.Model.Stations.MinuteByMinute.Job;

namespace MiddleCorridorSim.Tests.Model.Stations;

/// <summary>Every rule with every discipline, on random visitors in whole minutes (so ties abound) and staff that comes and goes, before or after all else of its minute.</summary>
public sealed class StationGridTests
{
    private const int Cases = 100;

    public static TheoryData<Discipline, ShiftEnd, bool> Grid
    {
        get
        {
            TheoryData<Discipline, ShiftEnd, bool> grid = [];
            foreach (Discipline discipline in Enum.GetValues<Discipline>())
            {
                foreach (ShiftEnd shiftEnd in Enum.GetValues<ShiftEnd>())
                {
                    grid.Add(discipline, shiftEnd, false);
                    grid.Add(discipline, shiftEnd, true);
                }
            }

            return grid;
        }
    }

    [Theory]
    [MemberData(nameof(Grid))]
    public void Run_RandomCases_EqualAPlainCalculation(Discipline discipline, ShiftEnd shiftEnd, bool holding)
    {
        for (ulong number = 0; number < Cases; number++)
        {
            Case @case = Case.Draw(number, holding);
            int booths = @case.Booths;

            Dictionary<int, int> expected = new MinuteByMinute(discipline, shiftEnd, booths, @case.StaffLast).Run(@case.Jobs(), @case.Staff);
            Dictionary<int, int> actual = RunStation(@case, new() { Name = "grid", Booths = booths, Discipline = discipline, ShiftEnd = shiftEnd }, holding);

            Assert.True(
                expected.OrderBy(pair => pair.Key).SequenceEqual(actual.OrderBy(pair => pair.Key)),
                $"case {number}: expected {Text(expected)}, found {Text(actual)}.");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Draw_Cases_HoldEveryChangeOfStaffAndEveryTie(bool holding)
    {
        HashSet<string> met = [];
        for (ulong number = 0; number < Cases; number++)
        {
            Case @case = Case.Draw(number, holding);
            List<Job> jobs = @case.Jobs();
            string order = @case.StaffLast ? "last" : "first";
            int booths = @case.Booths;
            foreach ((int minute, int next) in @case.Staff)
            {
                int present = jobs.Count(job => job.At < minute && job.At + job.Service >= minute);
                met.Add(next > booths ? "up" : next == booths ? "same" : next == 0 && present > 0 ? "to none at work" : next == 1 && present > 1 ? "to one at work" : "down");
                met.UnionWith(jobs.Where(job => job.At == minute).Select(_ => $"comes as staff changes {order}"));
                met.UnionWith(jobs.Where(job => job.At + job.Service == minute).Select(_ => $"may end as staff changes {order}"));
                booths = next;
            }

            met.UnionWith(jobs.GroupBy(job => job.At).Where(group => group.Count() > 1).Select(_ => "come together"));
            met.UnionWith(jobs.Where(job => job.Stays > 0).Select(_ => "blocked"));
        }

        string[] all = ["up", "to none at work", "to one at work", "down", "same", "come together"];
        string[] ties = ["comes as staff changes first", "comes as staff changes last", "may end as staff changes first", "may end as staff changes last"];
        Assert.Empty(all.Concat(ties).Append(holding ? "blocked" : all[0]).Except(met));
    }

    private static string Text(Dictionary<int, int> done) => string.Join(", ", done.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}: {pair.Value}"));

    private static Dictionary<int, int> RunStation(Case @case, StationSettings settings, bool holding)
    {
        Simulation simulation = new(StationRig.Start);
        StationAudit audit = new(mayOverstay: settings.ShiftEnd == ShiftEnd.Finish || holding) { Open = @case.Booths };
        Station station = new(simulation, settings, 0, audit);
        Dictionary<int, int> done = [];
        foreach ((int minute, int booths) in @case.Staff)
        {
            Action<Event> change = _ =>
            {
                audit.Advance(simulation.Now);
                audit.Open = booths;
                station.Man(booths);
            };
            simulation.Timeout(StationRig.Minutes(minute)).AddCallback(
                @case.StaffLast ? _ => simulation.Timeout(TimeSpan.Zero).AddCallback(change) : change);
        }

        List<Job> jobs = @case.Jobs();
        foreach (Job job in jobs)
        {
            simulation.Process(Visitor(simulation, station, job, done));
        }

        simulation.Run();
        audit.Advance(simulation.Now);
        Assert.Equal((jobs.Count, audit.Present), (audit.ServedCount, audit.TimeOfServed));
        return done;
    }

    private static IEnumerable<Event> Visitor(Simulation simulation, Station station, Job job, Dictionary<int, int> done)
    {
        yield return simulation.Timeout(StationRig.Minutes(job.At));
        Visit visit = station.Arrive(job.Priority, StationRig.Minutes(job.Service), new Again(job.Again));
        visit.Hold = job.Stays > 0;
        yield return visit;
        done.Add(job.Number, (int)(simulation.Now - StationRig.Start).TotalMinutes);
        if (visit.Hold)
        {
            yield return simulation.Timeout(StationRig.Minutes(job.Stays));
            station.Leave(visit);
        }
    }

    private sealed class Again(int minutes) : IRedraw
    {
        public TimeSpan Redraw(Visit visit) => StationRig.Minutes(minutes);
    }

    /// <summary>Visitors and changes of staff; the last change leaves at least one booth open, so that all are served.</summary>
    private sealed record Case(int Booths, bool StaffLast, SortedDictionary<int, int> Staff, Func<List<Job>> Jobs)
    {
        public static Case Draw(ulong number, bool holding)
        {
            KeyedStream stream = new RandomSource(20, 0, "grid").Open(number);
            SortedDictionary<int, int> staff = [];
            for (int change = stream.Below(8); change > 0; change--)
            {
                staff[1 + stream.Below(40)] = stream.Below(4);
            }

            staff[45] = 1 + stream.Below(2);
            int[][] drawn = new int[3 + stream.Below(12)][];
            for (int i = 0; i < drawn.Length; i++)
            {
                drawn[i] =
                    [stream.Below(30), 1 + stream.Below(3), 1 + stream.Below(9), 1 + stream.Below(9), holding ? Math.Max(0, stream.Below(6) - 2) : 0];
            }

            Array.Sort(drawn, (a, b) => a[0].CompareTo(b[0]));
            return new Case(stream.Below(4), number % 2 == 1, staff, () => [.. drawn.Select((d, i) => new Job
            {
                Number = i, At = d[0], Priority = d[1], Service = d[2], Again = d[3], Stays = d[4],
            })]);
        }
    }
}
