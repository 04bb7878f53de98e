using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Model.Rail;

namespace MiddleCorridorSim.Model.Network;

/// <summary>The places, links and lines, as far as services need them.</summary>
/// <param name="Places">The places by id.</param>
/// <param name="Links">The links, in the order of the scenario.</param>
/// <param name="Lines">The railway lines by link.</param>
internal sealed record BuiltNetwork(
    IReadOnlyDictionary<NodeId, Place> Places, IReadOnlyList<LinkState> Links, IReadOnlyDictionary<LinkId, RailLine> Lines);
