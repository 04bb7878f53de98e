namespace MiddleCorridorSim.Kernel;

#nullable disable annotations
/// <summary>The cause that a process finds as its value when its unit was taken away.</summary>
/// <param name="by">Who took it; null if no process did.</param>
/// <param name="usageSince">When the unit that was lost had been requested.</param>
public sealed class Preempted(Process by, DateTime usageSince)
{
    /// <summary>The process that took the unit; null if none did.</summary>
    public Process By { get; } = by;

    /// <summary>When the request that lost the unit was made.</summary>
    public DateTime UsageSince { get; } = usageSince;
}
