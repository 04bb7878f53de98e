namespace MiddleCorridorSim.Model.Flows;

/// <summary>What is its own of one truck that waits in a long line; the rest it has in common with others (<see cref="WaitingPattern"/>).</summary>
internal struct WaitingTruck
{
    /// <summary>What it has in common with others; or its visit, where that stays as it is; null where it is no longer there.</summary>
    public object? Who;

    /// <summary>What only freight has whose journey is told place by place; null for background.</summary>
    public WaitingJourney? Journey;

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

    /// <summary>The terms at which that was drawn; see <see cref="Stations.Station.Terms"/>.</summary>
    public int Terms;

    /// <summary>Time in motion so far.</summary>
    public TimeSpan Moving;

    /// <summary>Time at border posts so far.</summary>
    public TimeSpan AtBorders;

    /// <summary>Time on links and at posts so far.</summary>
    public TimeSpan Total;

    /// <summary>Cost so far, in USD.</summary>
    public double CostUsd;
}
