using MiddleCorridorSim.Domain.Border;

namespace MiddleCorridorSim.Model.Stations;

public sealed partial class Station
{
    private long Now => _simulation.Now.Ticks;

    /// <summary>Gives booths to those who can have one, then places to those who wait for them, and reports what changed.</summary>
    private void Settle()
    {
        while (Next is { } next && (Free > 0 || MakeWay(next)))
        {
            LineOf(next).Remove(next);
            Begin(next);
        }

        if (_places is not null)
        {
            while (_places.IsWanted && _places.HasRoom(Waiting, Free))
            {
                _places.Give();
            }
        }

        if (_care is { } care)
        {
            Rest(care);
        }

        Report();
    }

    /// <summary>Interrupts work of a greater priority number, where the discipline says so.</summary>
    private bool MakeWay(Visit next)
    {
        if (_settings.Discipline != Discipline.Preemptive
            || _booths.LastInterruptible(Now) is not { } last
            || last.Priority <= next.Priority)
        {
            return false;
        }

        bool isReady = Now - last.Since >= last.PreparationTicks;
        Interrupt(last, anew: false);
        if (isReady)
        {
            FreeWarm();
        }

        return true;
    }

    private void Begin(Visit visit)
    {
        if (visit.InBoothTicks == 0)
        {
            visit.Started = _simulation.Now;
        }

        if (visit.Terms != Terms)
        {
            Renew(visit);
        }

        if (_care is { } care)
        {
            visit.PreparationTicks = care.Prepare(visit);
            visit.RemainingTicks += visit.PreparationTicks;
        }

        visit.State = VisitState.InBooth;
        visit.Since = Now;
        _booths.Add(visit);
        if (visit.IsUntimed)
        {
            visit.Succeed();
            return;
        }

        Time(visit);
    }

    /// <summary>The terms changed while a visitor waited: work of which nothing is done yet takes the time that it takes now.</summary>
    private void Renew(Visit visit)
    {
        visit.Terms = Terms;
        if (visit.Redrawing is { } redrawing && visit.RemainingTicks == visit.DrawnTicks)
        {
            visit.RemainingTicks = redrawing.Redraw(visit).Ticks;
            visit.DrawnTicks = visit.RemainingTicks;
        }
    }

    /// <summary>The work of a visit is over, unless it was interrupted since its end was set.</summary>
    internal void WorkOver(Visit visit, Event ending)
    {
        if (!ReferenceEquals(visit.Ending, ending))
        {
            return;
        }

        visit.Ending = null;
        visit.RemainingTicks = 0;
        IFollower? follower = visit.Follower;
        if (visit.Hold)
        {
            visit.State = VisitState.Blocking;
        }
        else
        {
            StepOut(visit, VisitState.Gone);
            _reports.Served(visit, _simulation.Now);
        }

        if (follower is null)
        {
            visit.Succeed();
        }

        if (!visit.Hold)
        {
            FreeWarm();
            Settle();
        }

        follower?.GoOn();
    }

    /// <summary>Stops work in hand and puts the visitor back in the line.</summary>
    private void Interrupt(Visit visit, bool anew)
    {
        long left = Left(visit);
        long done = Now - visit.Since;
        StepOut(visit, VisitState.Waiting);
        if (!anew || done <= visit.PreparationTicks)
        {
            // What is left of the preparation is lost: the next booth is prepared anew where it must be.
            visit.RemainingTicks = left - Math.Max(0, visit.PreparationTicks - done);
        }
        else
        {
            visit.Redraws++;
            visit.RemainingTicks = visit.Redrawing is null ? visit.Service : visit.Redrawing.Redraw(visit).Ticks;
            visit.DrawnTicks = visit.RemainingTicks;
        }

        LineOf(visit).Add(visit);
    }

    private void StepOut(Visit visit, VisitState next)
    {
        visit.InBoothTicks += Now - visit.Since;
        visit.StopTiming();
        visit.State = next;
        _booths.Remove(visit);
    }

    private void Report() => _reports.State(Waiting, Busy, Manned, _simulation.Now);
}
