namespace MiddleCorridorSim.Domain.Network;

/// <summary>What stands at a node; for maps and reports, the model asks the posts and terminals.</summary>
public enum NodeKind
{
    /// <summary>A junction or any other place.</summary>
    Place,

    /// <summary>Freight begins and ends here.</summary>
    OriginDestination,

    /// <summary>Freight changes train, gauge or mode here.</summary>
    Transshipment,

    /// <summary>A border post.</summary>
    BorderPost,

    /// <summary>A railway station.</summary>
    RailStation,

    /// <summary>A sea port.</summary>
    Port,
}
