namespace MiddleCorridorSim.Model.Stations;

/// <summary>Where a visit stands.</summary>
public enum VisitState
{
    /// <summary>In the line, for the first time or again after its work was interrupted.</summary>
    Waiting,

    /// <summary>In a booth: its timed service is under way, or it holds the booth untimed.</summary>
    InBooth,

    /// <summary>Its service is over and it still stands in the booth, until it leaves.</summary>
    Blocking,

    /// <summary>It has left.</summary>
    Gone,
}
