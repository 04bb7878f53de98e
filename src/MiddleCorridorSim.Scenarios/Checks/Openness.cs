namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>Which links count as ways.</summary>
internal enum Openness
{
    /// <summary>All.</summary>
    Any,

    /// <summary>Those that are open at some time of the run.</summary>
    Ever,

    /// <summary>Those that no route closes, whatever the dates.</summary>
    NotClosed,
}
