namespace MiddleCorridorSim.Model.Flows;

/// <summary>What is its own of one truck that waits in a long line; the rest it has in common with others (<see cref="WaitingPattern"/>).</summary>
/// <remarks>Plain numbers only, so that the garbage collector passes over them.</remarks>
internal struct WaitingTruck
{
    /// <summary>The <see cref="Pattern"/> of one that cannot be told by numbers.</summary>
    public const short AsItIs = -1;

    /// <summary>What it has in common with others, by its place on the shelf's list; <see cref="AsItIs"/> where its visit was kept whole.</summary>
    public short Pattern;

    /// <summary>Whether it has a <see cref="WaitingJourney"/>; background has none.</summary>
    public bool HasJourney;

    /// <summary>The terms at which its service was drawn; see <see cref="Stations.Station.Terms"/>.</summary>
    public int Terms;

    /// <summary>Its number within its flow.</summary>
    public long Number;

    /// <summary>How many of all flows were created before it.</summary>
    public long Rank;

    /// <summary>When it was created.</summary>
    public DateTime Created;

    /// <summary>When it first left its origin, or the earliest date.</summary>
    public DateTime Departed;

    /// <summary>When it came to the post.</summary>
    public DateTime CameToPost;

    /// <summary>Its number in the line.</summary>
    public long InLine;

    /// <summary>When it joined the line.</summary>
    public DateTime Joined;

    /// <summary>How long its service takes.</summary>
    public TimeSpan Service;

    /// <summary>Time in motion so far.</summary>
    public TimeSpan Moving;

    /// <summary>Time at border posts so far.</summary>
    public TimeSpan AtBorders;

    /// <summary>Time on links and at posts so far.</summary>
    public TimeSpan Total;

    /// <summary>Cost so far, in USD.</summary>
    public double CostUsd;
}
