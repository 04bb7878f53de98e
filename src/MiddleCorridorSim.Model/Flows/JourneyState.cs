using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>How far one consignment has come on its journey: what <see cref="Journeys.Next"/> goes on from.</summary>
/// <remarks>
/// A struct that lives in the consignment, in place of an iterator: millions of consignments come and go in a run, and each object more that the next
/// event of a journey must touch is one more wait for memory.
/// </remarks>
internal struct JourneyState
{
    /// <summary>What comes next.</summary>
    public JourneyStage Stage;

    /// <summary>Which arc of its way comes next.</summary>
    public int NextArc;

    /// <summary>Where it is, or was when it set out on the present arc.</summary>
    public Place At;

    /// <summary>The arc by which it came there; null at the origin.</summary>
    public Arc? Before;

    /// <summary>The way that it follows from where it last chose.</summary>
    public Arc[] Way;

    /// <summary>The place that it entered last, so that it enters none twice.</summary>
    public Place? Passed;

    /// <summary>Its truck, where these are counted.</summary>
    public Request? Truck;

    /// <summary>Since when it waits for a route or a truck.</summary>
    public DateTime Since;

    /// <summary>The stop where it is.</summary>
    public Stop Stop;

    /// <summary>The arc along which it moves.</summary>
    public Leg Leg;

    /// <summary>The way back of its truck.</summary>
    public IEnumerator<Event>? Return;

    /// <summary>Whether it is at the same point of the same way as another one.</summary>
    public readonly bool IsLike(in JourneyState other) =>
        Stage == other.Stage && NextArc == other.NextArc && At == other.At && Before == other.Before && Way == other.Way && Passed == other.Passed
        && Stop.IsLike(in other.Stop);

    /// <summary>A journey begins.</summary>
    /// <param name="origin">Where.</param>
    public void Begin(Place origin)
    {
        Stage = JourneyStage.Choice;
        At = origin;
        Before = null;
        Passed = null;
        Truck = null;
        Return = null;
    }
}
