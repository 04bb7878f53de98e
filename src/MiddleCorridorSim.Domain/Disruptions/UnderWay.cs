namespace MiddleCorridorSim.Domain.Disruptions;

/// <summary>What becomes of a vehicle that is on a link when it closes, and of work in hand at a post or terminal.</summary>
public enum UnderWay
{
    /// <summary>It goes on to the end of the link; work in hand is finished.</summary>
    Finish,

    /// <summary>It stands where it is until the link opens, then goes on; the staff of a post leaves, work at a terminal stops.</summary>
    Wait,
}
