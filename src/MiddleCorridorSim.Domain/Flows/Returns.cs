namespace MiddleCorridorSim.Domain.Flows;

/// <summary>What trucks do after delivery.</summary>
public enum Returns
{
    /// <summary>They drive back empty by the way they came and meet its posts again.</summary>
    Empty,

    /// <summary>They drive back with a load by the way they came, and meet its posts as loaded trucks.</summary>
    Loaded,

    /// <summary>They are no longer looked at.</summary>
    None,
}
