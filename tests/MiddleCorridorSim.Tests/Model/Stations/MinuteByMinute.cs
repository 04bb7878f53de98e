using MiddleCorridorSim.Domain.Border;

namespace MiddleCorridorSim.Tests.Model.Stations;

/// <summary>A station worked out minute by minute, without events: slow and plain, to hold the real one against.</summary>
/// <remarks>
/// At each minute the staff changes, then visitors arrive one by one, then booths whose work is over are freed one by one (or the staff
/// changes after all of these); after each the free booths are filled. Whole minutes only, service times of at least one.
/// </remarks>
internal sealed class MinuteByMinute(Discipline discipline, ShiftEnd shiftEnd, int booths, bool staffLast)
{
    private readonly List<Job> _present = [];
    private int _open = booths;

    /// <summary>When each visitor's service is over.</summary>
    public Dictionary<int, int> Run(IReadOnlyList<Job> jobs, IReadOnlyDictionary<int, int> staff)
    {
        Dictionary<int, int> done = [];
        int gone = 0;
        for (int minute = 0; gone < jobs.Count; minute++)
        {
            if (!staffLast && staff.TryGetValue(minute, out int first))
            {
                Staff(first);
            }

            foreach (Job job in jobs.Where(job => job.At == minute))
            {
                job.Left = job.Service;
                _present.Add(job);
                Fill();
            }

            foreach (Job job in _present.Where(job => job.InBooth && job.Left == 0).ToList())
            {
                done.TryAdd(job.Number, minute);
                if (job.Stays-- <= 0)
                {
                    _present.Remove(job);
                    gone++;
                    Fill();
                }
            }

            if (staffLast && staff.TryGetValue(minute, out int last))
            {
                Staff(last);
            }

            foreach (Job job in _present.Where(job => job.InBooth && job.Left > 0))
            {
                job.Left--;
                job.Worked++;
            }
        }

        return done;
    }

    private IEnumerable<Job> Staying => _present.Where(job => job.InBooth && !job.Closing);

    private IEnumerable<Job> InOrder(IEnumerable<Job> jobs) => discipline switch
    {
        Discipline.Fifo => jobs.OrderBy(job => job.Number),
        Discipline.Lifo => jobs.OrderByDescending(job => job.Number),
        Discipline.Shortest => jobs.OrderBy(job => job.Service).ThenBy(job => job.Number),
        _ => jobs.OrderBy(job => job.Priority).ThenBy(job => job.Number),
    };

    private void Staff(int open)
    {
        int more = open - _open;
        _open = open;
        foreach (Job job in InOrder(Staying).Skip(open).Reverse().ToList())
        {
            if (shiftEnd == ShiftEnd.Finish || job.Left == 0)
            {
                job.Closing = true;
            }
            else
            {
                SendBack(job, anew: shiftEnd == ShiftEnd.Requeue);
            }
        }

        foreach (Job job in InOrder(_present.Where(job => job.Closing)).Take(Math.Max(0, more)).ToList())
        {
            job.Closing = false;
        }

        Fill();
    }

    private void Fill()
    {
        while (InOrder(_present.Where(job => !job.InBooth)).FirstOrDefault() is { } next)
        {
            if (Staying.Count() >= _open)
            {
                Job? last = InOrder(Staying.Where(job => job.Left > 0)).LastOrDefault();
                if (discipline != Discipline.Preemptive || last is null || last.Priority <= next.Priority)
                {
                    return;
                }

                SendBack(last, anew: false);
            }

            next.InBooth = true;
            next.Worked = 0;
        }
    }

    private static void SendBack(Job job, bool anew)
    {
        job.InBooth = false;
        if (anew && job.Worked > 0)
        {
            job.Left = job.Again;
        }
    }

    /// <summary>A visitor: when it comes, how long its service and each new attempt take, how long it stays in the booth after.</summary>
    internal sealed class Job
    {
        public required int Number { get; init; }

        public required int At { get; init; }

        public required int Priority { get; init; }

        public required int Service { get; init; }

        public required int Again { get; init; }

        public required int Stays { get; set; }

        public int Left { get; set; }

        public int Worked { get; set; }

        public bool InBooth { get; set; }

        public bool Closing { get; set; }
    }
}
