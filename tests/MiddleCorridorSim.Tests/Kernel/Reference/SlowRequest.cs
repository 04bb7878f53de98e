namespace MiddleCorridorSim.Tests.Kernel.Reference;

/// <summary>A request of the slow engine.</summary>
internal sealed record SlowRequest(SlowEvent Granted, SlowProcess? Owner, int Priority, bool Preempt, long Time, long Ticket)
{
    public bool IsPreempted { get; set; }

    /// <summary>Less is more important.</summary>
    public (int Priority, long Time, int Patience) Importance => (Priority, Time, Preempt ? 0 : 1);

    /// <summary>Less is served first.</summary>
    public (int Priority, long Time, int Patience, long Ticket) Rank => (Priority, Time, Preempt ? 0 : 1, Ticket);

    // Requests are themselves, whatever they hold.
    public bool Equals(SlowRequest? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
