namespace MiddleCorridorSim.Kernel;

/// <summary>Lends out the units of a resource: what <see cref="Resource"/> and its kin have in common.</summary>
/// <remarks>
/// A unit that comes back is free at once, but the next in line gets it only when the release is processed: SimPy's order, which
/// SimSharp kept. Who asks in between stands behind those who wait, and is served in that same call only if nobody does.
/// </remarks>
/// <typeparam name="TLine">The order in which requests are served.</typeparam>
/// <param name="environment">The simulation it belongs to.</param>
/// <param name="capacity">How many units there are.</param>
/// <param name="line">Empty.</param>
/// <param name="canMakeRoom">Whether <see cref="MakeRoom"/> may find room where there is none.</param>
internal class Desk<TLine>(Simulation environment, int capacity, TLine line, bool canMakeRoom = false) : Lender(environment, capacity)
    where TLine : struct, IRequestLine
{
    private TLine _line = line;

    /// <summary>Grants a request at once, or has it wait.</summary>
    public void Enter(Request request, double priority = 1, bool preempts = false)
    {
        if (_line.Count == 0 && InUse < Capacity && WatchIfAny is null)
        {
            Lend(request);
            return;
        }

        _line.Add(request, priority, preempts);
        if (InUse < Capacity || canMakeRoom || WatchIfAny is not null)
        {
            Serve();
        }
    }

    public Release Release(Request request)
    {
        ArgumentNullException.ThrowIfNull(request);
        bool cameBack = GiveBack(request);
        var release = new Release(request);
        Settle(cameBack);
        return release;
    }

    /// <inheritdoc/>
    public sealed override void Dispose(Request request)
    {
        bool cameBack = GiveBack(request);
        if (cameBack)
        {
            request.ScheduleRelease();
        }
        else
        {
            // The request itself may still be triggered by whoever holds it, so it cannot stand for its release.
            _ = new Release(request);
        }

        Settle(cameBack);
    }

    /// <inheritdoc/>
    public sealed override void OnGranted() => WatchIfAny?.Update(InUse, _line.Count);

    /// <inheritdoc/>
    public sealed override void OnReleased()
    {
        if (_line.Count > 0 || WatchIfAny is not null)
        {
            Serve();
        }
    }

    /// <summary>Called when no unit is free and <paramref name="request"/> is first in line.</summary>
    /// <returns>Whether a unit was freed for it.</returns>
    protected virtual bool MakeRoom(Request request) => false;

    /// <summary>Called when <paramref name="request"/> gets a unit.</summary>
    protected virtual void OnLent(Request request)
    {
    }

    /// <summary>Takes the unit from a request that gives it back.</summary>
    protected virtual void TakeUnit(Request request)
    {
        ResourceRules.TakeUnit(Environment, request);
        InUse--;
    }

    /// <summary>Takes the unit from a request that does not give it back by itself.</summary>
    protected void TakeAway(Request request)
    {
        request.State = (request.State & ~EventStates.InUse) | EventStates.Preempted;
        InUse--;
    }

    private void Lend(Request request)
    {
        InUse++;
        OnLent(request);
        request.Grant(isWatched: WatchIfAny is not null);
    }

    private void Serve()
    {
        while (_line.Count > 0)
        {
            Request request = _line.First;
            if (InUse == Capacity && !(canMakeRoom && MakeRoom(request)))
            {
                break;
            }

            WatchIfAny?.WaitingTime?.Add(WatchIfAny.Since(request));
            Lend(request);
            _line.RemoveFirst();
            WatchIfAny?.Taken(InUse);
        }

        WatchIfAny?.Update(InUse, _line.Count);
    }

    /// <returns>True if a unit came back, false if the request only waited.</returns>
    private bool GiveBack(Request request)
    {
        ResourceRules.CheckHome(Environment, this, request);
        if (request.IsAlive)
        {
            ResourceRules.CheckWaits(Environment, _line.Remove(request));
            WatchIfAny?.BreakOffTime?.Add(WatchIfAny.Since(request));
            return false;
        }

        TakeUnit(request);
        WatchIfAny?.LeadTime?.Add(WatchIfAny.Since(request));
        return true;
    }

    private void Settle(bool cameBack)
    {
        if (WatchIfAny is null)
        {
            return;
        }

        if (cameBack)
        {
            WatchIfAny.Returned(InUse);
        }

        WatchIfAny.Update(InUse, _line.Count);
    }
}
