using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Model;

/// <summary>Gives numbers to what observations speak of, while the model is built.</summary>
internal sealed class Register(Scenario scenario)
{
    private readonly List<string> _stations = [];
    private readonly List<string> _passages = [];
    private readonly List<string> _services = [];
    private readonly List<string> _fleets = [];
    private readonly Dictionary<NodeId, int> _nodes = scenario.Nodes.Keys.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i);
    private readonly Dictionary<NodeId, int> _terminals =
        scenario.Terminals.Keys.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i);

    /// <summary>The number of a new station; two of one entity (the booths of both directions) are added up by the observer.</summary>
    public int Station(string entity) => Add(_stations, entity);

    /// <summary>The number of a new passage of a post.</summary>
    public int Passage(string entity) => Add(_passages, entity);

    /// <summary>The number of a new service or vessel fleet.</summary>
    public int Service(string entity) => Add(_services, entity);

    /// <summary>The number of a new fleet or pool.</summary>
    public int Fleet(string entity) => Add(_fleets, entity);

    /// <summary>The place where a consignment spends time at a node.</summary>
    public int Place(NodeId node) => _nodes[node];

    /// <summary>The place where a consignment spends time in motion.</summary>
    public int Place(Mode mode) => _nodes.Count + (int)mode;

    /// <summary>The number of a terminal.</summary>
    public int Terminal(NodeId node) => _terminals[node];

    /// <summary>All that was registered.</summary>
    public ObservedWorld World() => new()
    {
        Flows = [.. scenario.Flows.Keys],
        Stations = _stations,
        Passages = _passages,
        Links = [.. scenario.Links.Keys],
        Terminals = [.. scenario.Terminals.Keys],
        Services = _services,
        Fleets = _fleets,
        Places = [.. scenario.Nodes.Keys.Select(id => id.Value), "road", "rail", "sea"],
        Start = scenario.Start,
        MeasureFrom = scenario.MeasureFrom,
        End = scenario.End,
    };

    private static int Add(List<string> list, string entity)
    {
        list.Add(entity);
        return list.Count - 1;
    }
}
