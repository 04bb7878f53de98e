namespace MiddleCorridorSim.Model.Services;

/// <summary>What a train or vessel of limited number does, as far as others wait for it.</summary>
internal enum CarrierState
{
    /// <summary>Under way or at work, or held up by something that passes by itself: a closed port, the hours of cranes.</summary>
    Moving,

    /// <summary>Without work until its departure is due.</summary>
    Idle,

    /// <summary>Without work, behind another of its fleet that loads before it.</summary>
    AwaitsTurn,

    /// <summary>Before a port without a free berth.</summary>
    AwaitsBerth,

    /// <summary>With freight for a yard without room.</summary>
    AwaitsRoom,
}
