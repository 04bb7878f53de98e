namespace MiddleCorridorSim.Domain.Border;

/// <summary>What becomes of freight that finds no room to wait.</summary>
public enum WhenFull
{
    /// <summary>It stays where it was, and blocks that, until there is room.</summary>
    Wait,

    /// <summary>It leaves the corridor, reported as unroutable. Trains of services and returning trucks wait all the same.</summary>
    TurnAway,
}
