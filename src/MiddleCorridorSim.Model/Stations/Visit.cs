namespace MiddleCorridorSim.Model.Stations;

/// <summary>One visitor's stay at a station: an event that succeeds when its service is over (untimed: when it gets a booth).</summary>
public sealed class Visit : Event
{
    internal long Number;
    internal long Service;
    internal IRedraw? Redrawing;
    internal Visit? Before;
    internal Visit? After;
    internal Event? Ending;
    internal IFollower? Follower;
    internal long RemainingTicks;
    internal long DrawnTicks;
    internal int Terms;
    internal int Side;
    internal long PreparationTicks;
    internal long Since;
    internal long Due;
    internal long InBoothTicks;
    internal int Booth;
    internal bool Closing;
    internal bool IsShelved;
    internal bool IsLimited;
    internal bool WasInterrupted;

    private readonly Station _station;

    internal Visit(Simulation simulation, Station station)
        : base(simulation) => _station = station;

    /// <inheritdoc />
    /// <remarks>
    /// It stands in the event list for the end of its work too, which spares a timeout with its callback for each of millions; but once interrupted,
    /// no more: its old place in the list is still to come, and goes unheeded (<see cref="WorkEnd"/>).
    /// </remarks>
    public override void Process()
    {
        if (ReferenceEquals(Ending, this))
        {
            _station.WorkOver(this, this);
        }
        else if (IsTriggered && !IsProcessed)
        {
            base.Process();
        }
    }

    /// <summary>The end of its work that was set, if any, does not count.</summary>
    internal void StopTiming()
    {
        WasInterrupted |= Ending is not null;
        Ending = null;
    }

    /// <summary>Begins a stay; the visit is new, or was forgotten.</summary>
    internal void Begin(double priority, long service, IRedraw? redraw, (long Number, DateTime Arrived) joined)
    {
        Priority = priority;
        Service = service;
        Redrawing = redraw;
        (Number, Arrived) = joined;
        RemainingTicks = service;
        DrawnTicks = service;
        InBoothTicks = 0;
        Booth = -1;
        Redraws = 0;
        Started = default;
        Follower = null;
        State = VisitState.Waiting;
        Hold = false;
        HasGivenUp = false;
        IsShelved = false;
        IsLimited = false;
        WasInterrupted = false;
        Visitor = null;
    }

    /// <summary>When it joined the line.</summary>
    public DateTime Arrived { get; private set; }

    /// <summary>When its service first began; the earliest date as long as it has not.</summary>
    public DateTime Started { get; internal set; }

    /// <summary>Smaller is served first where the station's discipline heeds it.</summary>
    public double Priority { get; private set; }

    /// <summary>Where it stands.</summary>
    public VisitState State { get; internal set; }

    /// <summary>Whether it stays in the booth after its service, until <see cref="Station.Leave"/> (blocking after service).</summary>
    /// <remarks>To be set before the service ends, best right after <see cref="Station.Arrive"/>. Untimed visits hold in any case.</remarks>
    public bool Hold { get; set; }

    /// <summary>Whether it left the line unserved because its patience was over.</summary>
    public bool HasGivenUp { get; internal set; }

    /// <summary>The visitor, for <see cref="IRedraw"/>; the station does not read it.</summary>
    public object? Visitor { get; set; }

    /// <summary>How often its work was thrown away and its service time drawn anew.</summary>
    public int Redraws { get; internal set; }

    /// <summary>Whether it holds the booth without a service time, until <see cref="Station.Leave"/>.</summary>
    public bool IsUntimed => Service < 0;

    /// <summary>Service left when it last began or stopped; zero when it is over, negative for an untimed visit.</summary>
    public TimeSpan Remaining => new(RemainingTicks);

    /// <summary>Time in booths so far, up to when it last stopped, ended or left.</summary>
    public TimeSpan InBooth => new(InBoothTicks);

    /// <summary>Calls back when its service is over, in the event that ends it, in place of succeeding as an event of its own.</summary>
    /// <remarks>For the one who waits for it and nobody else; it spares an event for each service.</remarks>
    /// <param name="follower">Who goes on then.</param>
    /// <returns>False where it must be waited for as an event: it has succeeded, or has no service time.</returns>
    internal bool TryFollow(IFollower follower)
    {
        if (IsTriggered || IsUntimed)
        {
            return false;
        }

        Follower = follower;
        return true;
    }

    /// <summary>Whether this one is served before <paramref name="other"/> where priority counts: smaller number, then earlier arrival.</summary>
    internal bool Precedes(Visit other) => Priority < other.Priority || (Priority == other.Priority && Number < other.Number);
}
