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

    /// <summary>Last come, first served, whatever the priority; work in hand is finished.</summary>
    Lifo,

    /// <summary>The shortest service time first, then first come, whatever the priority; work in hand is finished.</summary>
    Shortest,
}
