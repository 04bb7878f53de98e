namespace MiddleCorridorSim.Model.Flows;

/// <summary>What a consignment comes to next on its journey.</summary>
internal enum JourneyStage
{
    /// <summary>It looks for a way from where it is, if it has not arrived.</summary>
    Choice,

    /// <summary>The routes changed, where none was open.</summary>
    Stranded,

    /// <summary>It has a truck, after it waited for one.</summary>
    Truck,

    /// <summary>The next arc of its way.</summary>
    Arc,

    /// <summary>What the place before the arc asks of it.</summary>
    Stop,

    /// <summary>The arc itself.</summary>
    Leg,

    /// <summary>What the place asks of it where its journey ends.</summary>
    LastStop,

    /// <summary>The way back of its truck.</summary>
    Return,
}
