using MiddleCorridorSim.Model.Flows;

namespace MiddleCorridorSim.Model.Network;

/// <summary>How far one traveller has come along an arc: what <see cref="Arc.Next"/> goes on from.</summary>
/// <remarks>A struct that lives in whoever takes the traveller along, because millions of trucks drive in a run.</remarks>
/// <param name="arc">The arc.</param>
/// <param name="traveller">Who moves.</param>
/// <param name="came">When it came to the beginning of the arc: now.</param>
internal struct Leg(Arc arc, Traveller traveller, DateTime came)
{
    /// <summary>The arc.</summary>
    public readonly Arc Arc = arc;

    /// <summary>Who moves.</summary>
    public readonly Traveller Traveller = traveller;

    /// <summary>When it came to the beginning.</summary>
    public readonly DateTime Came = came;

    /// <summary>What comes next; each kind of arc has its own meaning for it, and 0 is its first.</summary>
    public int Stage;

    /// <summary>When it was let onto the link.</summary>
    public DateTime Entered;

    /// <summary>Time at the wheel, from end to end.</summary>
    public TimeSpan Driving;

    /// <summary>Time to the end.</summary>
    public TimeSpan Left;

    /// <summary>How long the link had been halted when it last drove on.</summary>
    public TimeSpan Halted;

    /// <summary>What it waits for aboard, or the steps of a train of its own.</summary>
    public object? Aboard;

    /// <summary>Goes on: what it waits for next, or null when it has come to the end.</summary>
    public Event? Next() => Arc.Next(ref this);
}
