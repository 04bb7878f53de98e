namespace MiddleCorridorSim.Domain.Disruptions;

/// <summary>What becomes of a vehicle that is on a link when it closes.</summary>
public enum UnderWay
{
    /// <summary>It goes on to the end of the link.</summary>
    Finish,

    /// <summary>It stands where it is until the link opens, then goes on.</summary>
    Wait,
}
