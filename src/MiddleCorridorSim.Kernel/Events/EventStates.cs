namespace MiddleCorridorSim.Kernel;

/// <summary>The bits of an event's state.</summary>
[Flags]
internal enum EventStates
{
    /// <summary>Neither scheduled nor done.</summary>
    None = 0,

    /// <summary>In the event list, or past it.</summary>
    Triggered = 1,

    /// <summary>Its callbacks have run, or are running.</summary>
    Processed = 2,

    /// <summary>Succeeded; a failed event lacks this bit.</summary>
    Ok = 4,

    /// <summary>The kernel has work of its own to do when the event is processed, before the callbacks.</summary>
    Hooked = 8,

    /// <summary>A request that holds a unit.</summary>
    InUse = 16,

    /// <summary>A request that stands in the event list for its own release.</summary>
    Releasing = 32,

    /// <summary>A request whose unit was taken away.</summary>
    Preempted = 64,

    /// <summary>A timeout in the event list that nobody waits for any longer.</summary>
    Abandoned = 128,

    /// <summary>An abandoned timeout that was swept out of the event list; its due time is kept apart.</summary>
    Swept = 256,

    /// <summary>A process that stands in the event list for its own start.</summary>
    Starting = 512,

    /// <summary>A process whose iterator has begun.</summary>
    Begun = 1024,

    /// <summary>Of a type that nobody outside can derive from, so that the run may process it without a virtual call.</summary>
    Plain = 2048,

    /// <summary>A process that was interrupted before its start: the start no longer wakes it.</summary>
    Forestalled = 4096,

    /// <summary>Carries a value, or did: see <see cref="Carried"/>.</summary>
    Carrying = 8192,

    /// <summary>The bits that say how an event is processed. <see cref="Plain"/> alone: it is marked, and wakes whoever waits.</summary>
    CourseMask = Plain | Processed | Hooked | Abandoned | Starting | Releasing | Carrying,

    /// <summary>Among the bits of <see cref="CourseMask"/>: a process that begins.</summary>
    PlainStart = Plain | Hooked | Starting,

    /// <summary>Among the bits of <see cref="CourseMask"/>: a request that gives its unit back.</summary>
    PlainRelease = Plain | Processed | Releasing,
}
