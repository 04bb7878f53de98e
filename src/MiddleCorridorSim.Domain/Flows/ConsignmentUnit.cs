namespace MiddleCorridorSim.Domain.Flows;

/// <summary>What one consignment of a flow is.</summary>
public enum ConsignmentUnit
{
    /// <summary>A truck's load: one consignment, one truck.</summary>
    Truckload,

    /// <summary>A container, which rides on trains, vessels and trucks.</summary>
    Container,

    /// <summary>A wagon's load, which rides on trains and rail ferries.</summary>
    Wagonload,

    /// <summary>A whole train that runs by itself, without formation.</summary>
    Train,

    /// <summary>A whole vessel that sails by itself.</summary>
    Vessel,
}
