using MiddleCorridorSim.Model.Flows;

namespace MiddleCorridorSim.Model.Network;

/// <summary>How far one traveller has come along an arc: what <see cref="Arc.Next"/> goes on from.</summary>
/// <remarks>A struct that lives in whoever takes the traveller along, because millions of trucks drive in a run.</remarks>
internal struct Leg
{
    /// <summary>The arc.</summary>
    public Arc Arc;

    /// <summary>Who moves.</summary>
    public Traveller Traveller;

    /// <summary>When it came to the beginning.</summary>
    public DateTime Came;

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

    /// <summary>A traveller comes to the beginning of an arc.</summary>
    /// <param name="arc">The arc.</param>
    /// <param name="traveller">Who moves.</param>
    /// <param name="now">Now.</param>
    public void Begin(Arc arc, Traveller traveller, DateTime now)
    {
        Arc = arc;
        Traveller = traveller;
        Came = now;
        Stage = 0;
        Aboard = null;
    }

    /// <summary>Goes on: what it waits for next, or null when it has come to the end.</summary>
    public Event? Next() => Arc.Next(ref this);
}
