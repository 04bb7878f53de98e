namespace MiddleCorridorSim.Domain.Border;

/// <summary>Which way freight passes a post, as seen from the post's country.</summary>
public enum Direction
{
    /// <summary>Entering the country of the post (also any passing that leaves no country).</summary>
    Inbound,

    /// <summary>Leaving the country of the post.</summary>
    Outbound,
}
