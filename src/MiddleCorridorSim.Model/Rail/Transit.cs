using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>One train's way over one link: the line's own note of it.</summary>
internal sealed class Transit(ITrain train, bool forward, DateTime arrived)
{
    /// <summary>The random numbers of its running times. A field, because drawing changes it.</summary>
    public KeyedStream Stream;

    /// <summary>The train.</summary>
    public ITrain Train { get; } = train;

    /// <summary>0 in the direction of the link, 1 against it.</summary>
    public int Direction { get; } = forward ? 0 : 1;

    /// <summary>+1 in the direction of the link, -1 against it.</summary>
    public int Step { get; } = forward ? 1 : -1;

    /// <summary>When it came to the link.</summary>
    public DateTime Arrived { get; } = arrived;

    /// <summary>Time spent waiting so far.</summary>
    public TimeSpan Waited { get; set; }

    /// <summary>Since when it waits; meaningless when it does not.</summary>
    public DateTime Asked { get; set; }

    /// <summary>Which request this is, of all on the line: those that came before have smaller numbers.</summary>
    public long Ticket { get; set; }

    /// <summary>Its factor on running times.</summary>
    public double Factor { get; set; } = 1;

    /// <summary>Its running time over the whole link, in ticks, where the sections share it.</summary>
    public long WholeTicks { get; set; }

    /// <summary>Single track: the station where it stands or that it last left.</summary>
    public int Station { get; set; }

    /// <summary>Single track: the section it runs in; -1 while it stands.</summary>
    public int Section { get; set; } = -1;

    /// <summary>Single track: when it is expected at the end of its section.</summary>
    public DateTime Due { get; set; }

    /// <summary>Happens when it may go; only while it waits.</summary>
    public Event? Granted { get; set; }

    /// <summary>Happens when it has left its section; only where a train behind waits for that.</summary>
    public Event? Gone { get; set; }
}
