namespace MiddleCorridorSim.Results.Collecting;

/// <summary>The kinds of observation, as a fingerprint counts them.</summary>
internal enum Observed
{
    Begin = 1,
    Route,
    Created,
    Routed,
    Spent,
    Delivered,
    TurnedBack,
    Remaining,
    Served,
    StationState,
    Passed,
    LinkLeft,
    TerminalLeft,
    Departed,
    FleetState,
    Travelled,
    End,
    Rerouted,
    GaveUp,
    Abandoned,
}
