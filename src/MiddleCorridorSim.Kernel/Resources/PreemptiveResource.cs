namespace MiddleCorridorSim.Kernel;

/// <summary>A fixed number of like units, which an important request may take away from a less important one.</summary>
/// <remarks>
/// <para>Requests are served by priority, time, those that preempt before those that do not, and order. A request that preempts takes
/// the unit of the least important user, if that one is less important than itself; of equals, the one that came last.</para>
/// <para>The process that made the losing request is interrupted with a <see cref="Preempted"/> as the cause. A process that holds a
/// unit must therefore call <see cref="Process.HandleFault"/> after each event it waits for. Releasing a request that was preempted
/// does no harm.</para>
/// </remarks>
public class PreemptiveResource : WatchedResource
{
    private readonly PreemptiveDesk _desk;

    /// <summary>Makes a resource all of whose units are free.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="capacity">The number of units, at least 1; it stays as it is.</param>
    /// <exception cref="ArgumentException"><paramref name="capacity"/> is less than 1.</exception>
    public PreemptiveResource(Simulation environment, int capacity = 1)
        : this(new PreemptiveDesk(environment, capacity))
    {
    }

    private PreemptiveResource(PreemptiveDesk desk)
        : base(desk) => _desk = desk;

#nullable disable annotations
    /// <summary>From request to taking a unit away, of each request that took one, in default steps. Null: not watched.</summary>
    public ISampleMonitor InterruptTime
    {
        get => _desk.WatchIfAny?.InterruptTime;
        set => _desk.Watch.InterruptTime = value;
    }
#nullable restore annotations

    /// <summary>Asks for a unit.</summary>
    /// <param name="priority">Smaller is more important.</param>
    /// <param name="preempt">Whether it may take the unit of a less important user.</param>
    /// <returns>An event that happens when the unit is granted.</returns>
    /// <exception cref="ArgumentException"><paramref name="priority"/> is not a number.</exception>
    /// <exception cref="InvalidOperationException">The user that would lose its unit is the process that asks, or has ended.</exception>
    public virtual PreemptiveRequest Request(double priority = 1, bool preempt = false)
    {
        ResourceRules.CheckPriority(_desk.Environment, priority);
        var request = new PreemptiveRequest(_desk.Environment, _desk, priority, preempt);
        _desk.Enter(request, priority, preempt);
        return request;
    }

    /// <summary>Gives a unit back, or takes a request that still waits out of the queue.</summary>
    /// <param name="request">Made by this resource.</param>
    /// <returns>An event that happens at once.</returns>
    /// <exception cref="InvalidOperationException">The request holds no unit of this resource: it was released before, or belongs
    /// elsewhere.</exception>
    public virtual Release Release(PreemptiveRequest request) => _desk.Release(request);
}
