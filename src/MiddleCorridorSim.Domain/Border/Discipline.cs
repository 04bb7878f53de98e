namespace MiddleCorridorSim.Domain.Border;

/// <summary>Who is served next.</summary>
public enum Discipline
{
    /// <summary>First come, first served, whatever the priority.</summary>
    Fifo,

    /// <summary>The smallest priority number first, then first come; work in hand is finished.</summary>
    Priority,

    /// <summary>As priority, and a newcomer of smaller number interrupts the work in hand of the greatest number; that resumes later.</summary>
    Preemptive,
}
