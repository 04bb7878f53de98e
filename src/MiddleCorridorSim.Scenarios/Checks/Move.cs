using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>A step that freight can take: a link, or a ride with a train or vessel from end to end of its service.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="IsOneWay">Whether it is taken from its beginning to its end only.</param>
internal readonly record struct Move(NodeId From, NodeId To, bool IsOneWay)
{
    /// <summary>The step over a link.</summary>
    /// <param name="link">The link.</param>
    public static Move Over(Link link) => new(link.From, link.To, link.OneWay);
}
