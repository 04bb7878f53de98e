namespace MiddleCorridorSim.Domain.Network;

/// <summary>How many tracks a railway link has between stations.</summary>
public enum Tracks
{
    /// <summary>One track per direction: trains follow each other at the headway and never meet.</summary>
    Double,

    /// <summary>One track for both directions: trains meet at passing loops only.</summary>
    Single,
}
