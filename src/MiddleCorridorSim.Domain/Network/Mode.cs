namespace MiddleCorridorSim.Domain.Network;

/// <summary>How a link is travelled.</summary>
public enum Mode
{
    /// <summary>By truck.</summary>
    Road,

    /// <summary>By train.</summary>
    Rail,

    /// <summary>By vessel.</summary>
    Sea,
}
