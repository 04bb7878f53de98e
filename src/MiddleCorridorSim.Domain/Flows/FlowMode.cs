namespace MiddleCorridorSim.Domain.Flows;

/// <summary>By which modes a flow may go.</summary>
public enum FlowMode
{
    /// <summary>Any mode that its unit allows, combined as is best.</summary>
    Any,

    /// <summary>By road, with ferries that take trucks.</summary>
    Road,

    /// <summary>By rail, with vessels where the way crosses a sea.</summary>
    Rail,

    /// <summary>By sea only.</summary>
    Sea,
}
