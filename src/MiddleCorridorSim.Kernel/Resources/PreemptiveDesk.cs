namespace MiddleCorridorSim.Kernel;

/// <summary>A desk that may take a unit away from one request to give it to another.</summary>
/// <remarks>
/// Users stand in places that are filled like SimSharp's hash set of users: the place freed last is filled first. Among users that
/// rank equal the one in the highest place loses its unit, so that the same one is interrupted under either engine.
/// </remarks>
internal sealed class PreemptiveDesk(Simulation environment, int capacity) : Desk<RequestHeap>(environment, capacity, new RequestHeap(), canMakeRoom: true)
{
    private readonly Stack<int> _freed = new();
    private readonly List<PreemptiveRequest?> _users = [];

    /// <inheritdoc/>
    protected override bool MakeRoom(Request request)
    {
        var wanted = (PreemptiveRequest)request;
        if (!wanted.Preempt)
        {
            return false;
        }

        PreemptiveRequest least = LeastImportantUser();
        if (least.CompareTo(wanted) <= 0)
        {
            return false;
        }

        WatchIfAny?.InterruptTime?.Add(WatchIfAny.Since(wanted));
        Vacate(least);
        TakeAway(least);
        least.Owner?.Interrupt(new Preempted(wanted.Owner, least.Time));
        return true;
    }

    /// <inheritdoc/>
    protected override void OnLent(Request request)
    {
        var user = (PreemptiveRequest)request;
        if (_freed.TryPop(out int place))
        {
            _users[place] = user;
        }
        else
        {
            place = _users.Count;
            _users.Add(user);
        }

        user.Place = place;
    }

    /// <inheritdoc/>
    protected override void TakeUnit(Request request)
    {
        var user = (PreemptiveRequest)request;
        if (user.IsPreempted)
        {
            return;
        }

        base.TakeUnit(request);
        Vacate(user);
    }

    private void Vacate(PreemptiveRequest user)
    {
        _users[user.Place] = null;
        _freed.Push(user.Place);
    }

    private PreemptiveRequest LeastImportantUser()
    {
        PreemptiveRequest? least = null;
        foreach (PreemptiveRequest? user in _users)
        {
            if (user is not null && (least is null || user.CompareTo(least) >= 0))
            {
                least = user;
            }
        }

        return least!;
    }
}
