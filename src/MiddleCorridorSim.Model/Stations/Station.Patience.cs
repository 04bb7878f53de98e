namespace MiddleCorridorSim.Model.Stations;

public sealed partial class Station
{
    /// <summary>Lets a visitor wait no longer than so; if its service has not begun by then, it leaves the line and its visit goes on unserved.</summary>
    /// <remarks>
    /// Patience ends for good when a visitor is at a booth for the first time: who is sent back to the line from there stays. A service
    /// that begins at the instant when patience ends begins or not by the order of the event list.
    /// </remarks>
    /// <param name="visit">A visit that has just begun.</param>
    /// <param name="patience">From now; not negative.</param>
    public void Limit(Visit visit, TimeSpan patience)
    {
        if (visit.State != VisitState.Waiting)
        {
            return;
        }

        // The object may be another's visit by then; but as long as it waits, it stays what it is.
        visit.IsLimited = true;
        long number = visit.Number;
        _simulation.Timeout(patience).AddCallback(_ =>
        {
            if (visit.Number == number && visit.State == VisitState.Waiting && visit.Started == default)
            {
                GiveUp(visit);
            }
        });
    }

    private void GiveUp(Visit visit)
    {
        LineOf(visit).Remove(visit);
        visit.State = VisitState.Gone;
        visit.HasGivenUp = true;
        IFollower? follower = visit.Follower;
        _reports.Abandoned(visit, _simulation.Now);
        if (follower is null)
        {
            visit.Succeed();
        }

        Settle();
        follower?.GoOn();
    }
}
