using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;

namespace MiddleCorridorSim.Model.Network;

/// <summary>A link at run time: whether it is open.</summary>
/// <remarks>
/// Two things close a link. Its route's state is a matter of policy: freight looks for another way, and freight that has none waits
/// at its origin as unroutable. A disruption passes: freight may choose to wait for its end.
/// </remarks>
internal sealed class LinkState(Simulation simulation, LinkId id, Link link, int index)
{
    /// <summary>Its id.</summary>
    public LinkId Id { get; } = id;

    /// <summary>Its data.</summary>
    public Link Link { get; } = link;

    /// <summary>Its number in observations.</summary>
    public int Index { get; } = index;

    /// <summary>Whether its route's state lets it be travelled.</summary>
    public bool Permitted { get; set; } = true;

    /// <summary>Closed while a disruption holds or its route is closed.</summary>
    public Gate Gate { get; } = new(simulation);
}
