namespace MiddleCorridorSim.Domain.Border;

/// <summary>What happens to work in hand when its booth closes at the end of a shift or by withdrawal.</summary>
public enum ShiftEnd
{
    /// <summary>The officer finishes it, then closes the booth.</summary>
    Finish,

    /// <summary>It stops where it is and goes on, from where it stopped, when a booth opens.</summary>
    Suspend,

    /// <summary>It goes back to the head of the queue and is done anew, with a new draw of its service time.</summary>
    Requeue,
}
