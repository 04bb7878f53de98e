using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Model.Border;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Network;

/// <summary>A node at run time: its country, what stands there, and the ways out of it.</summary>
internal sealed class Place(NodeId id, Node node, int index)
{
    /// <summary>Its id.</summary>
    public NodeId Id { get; } = id;

    /// <summary>Its number, also in the observed places.</summary>
    public int Index { get; } = index;

    /// <summary>Its country.</summary>
    public string Country { get; } = node.Country;

    /// <summary>The border post here, if any.</summary>
    public PostFacilities? Post { get; set; }

    /// <summary>The terminal here, if any.</summary>
    public TerminalFacilities? Terminal { get; set; }

    /// <summary>Whether anything stands here that travellers pass.</summary>
    public bool HasFacilities => Post is not null || Terminal is not null;

    /// <summary>The ways out.</summary>
    public List<Arc> Ways { get; } = [];
}
