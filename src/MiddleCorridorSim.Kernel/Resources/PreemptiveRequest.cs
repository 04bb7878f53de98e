namespace MiddleCorridorSim.Kernel;

/// <summary>A request of a <see cref="PreemptiveResource"/>.</summary>
public sealed class PreemptiveRequest : Request, IComparable<PreemptiveRequest>, IComparable
{
#nullable disable annotations
    /// <summary>Makes a request for a queue of your own.</summary>
    /// <param name="environment">The simulation it belongs to.</param>
    /// <param name="callback">The first to be called when it is processed; may be null.</param>
    /// <param name="disposeCallback">Called on <see cref="Request.Dispose"/>; may be null.</param>
    /// <param name="priority">Smaller is more important.</param>
    /// <param name="preempt">Whether it may take the unit of a less important one.</param>
    public PreemptiveRequest(
        Simulation environment,
        Action<Event> callback,
        Action<Event> disposeCallback,
        double priority = 1,
        bool preempt = false)
        : base(environment, callback, disposeCallback)
    {
        Priority = priority;
        Preempt = preempt;
    }

    internal PreemptiveRequest(Simulation environment, RequestHome home, double priority, bool preempt)
        : base(environment, home)
    {
        Priority = priority;
        Preempt = preempt;
    }

    /// <summary>Smaller is more important.</summary>
    public double Priority { get; }

    /// <summary>Whether it may take the unit of a less important one.</summary>
    public bool Preempt { get; }

    /// <summary>Whether its unit was taken away.</summary>
    public bool IsPreempted => (State & EventStates.Preempted) != 0;

    /// <summary>Where it stands among the users of its resource.</summary>
    internal int Place { get; set; }

    /// <summary>Compares importance: by priority, then time, then those that preempt before those that do not.</summary>
    /// <param name="other">Another request.</param>
    /// <returns>Less than zero if this one is the more important, more than zero if the other is, else zero.</returns>
    public int CompareTo(PreemptiveRequest other)
    {
        ArgumentNullException.ThrowIfNull(other);
        int byPriority = Priority.CompareTo(other.Priority);
        if (byPriority != 0)
        {
            return byPriority;
        }

        int byTime = Time.CompareTo(other.Time);
        return byTime != 0 ? byTime : other.Preempt.CompareTo(Preempt);
    }

    /// <summary>Compares importance: see <see cref="CompareTo(PreemptiveRequest)"/>.</summary>
    /// <param name="obj">Another request, or null, which counts as more important.</param>
    /// <returns>Less than zero if this one is the more important, more than zero if the other is, else zero.</returns>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is something else.</exception>
    public int CompareTo(object obj) =>
        obj switch
        {
            null => 1,
            PreemptiveRequest other => CompareTo(other),
            _ => throw new ArgumentException($"expected a PreemptiveRequest, found {obj.GetType().Name}. Compare like with like.", nameof(obj)),
        };
#nullable restore annotations
}
