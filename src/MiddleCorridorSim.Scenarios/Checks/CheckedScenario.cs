using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>A scenario under examination: what it says, where it says it, and where to put what is found.</summary>
/// <param name="scenario">The scenario.</param>
/// <param name="tree">The tree that it was read from.</param>
/// <param name="faults">Gets what is wrong.</param>
/// <param name="warnings">Gets what is doubtful.</param>
internal sealed class CheckedScenario(Scenario scenario, TreeMap tree, FaultList faults, FaultList warnings)
{
    private readonly Dictionary<(FlowMode, ConsignmentUnit?, Openness?), Ways> _ways = [];

    /// <summary>What it says.</summary>
    public Scenario Scenario { get; } = scenario;

    /// <summary>Tells a fault.</summary>
    /// <param name="message">What was expected, what was found, and what to do.</param>
    /// <param name="path">The names that lead to the place.</param>
    public void Fault(string message, params string[] path) => faults.Add(tree.PlaceOf(path), $"{string.Join('.', path)}: {message}");

    /// <summary>Tells a doubt about a field.</summary>
    /// <param name="message">What is doubtful.</param>
    /// <param name="path">The names that lead to the place.</param>
    public void Doubt(string message, params string[] path) => Warn($"{string.Join('.', path)}: {message}", path);

    /// <summary>Tells a doubt in full words.</summary>
    /// <param name="message">What is doubtful.</param>
    /// <param name="path">The names that lead to the place.</param>
    public void Warn(string message, params string[] path) => warnings.Add(tree.PlaceOf(path), $"warning: {message}");

    /// <summary>The state of the routes that decides over a link: that of the nearest named group above it.</summary>
    /// <param name="link">The link.</param>
    public RouteState StateOf(Link link)
    {
        string? path = link.Route?.Value;
        while (path is { Length: > 0 })
        {
            if (Scenario.Routes.TryGetValue(new RoutePath(path), out RouteState? state))
            {
                return state;
            }

            int cut = path.LastIndexOf('/');
            path = cut < 0 ? null : path[..cut];
        }

        return new RouteState.Open();
    }

    /// <summary>The ways of a flow over all links of its modes, whoever carries it there.</summary>
    /// <param name="flow">The flow.</param>
    public Ways WaysOf(Flow flow)
    {
        if (!_ways.TryGetValue((flow.Mode, flow.Unit, null), out Ways? ways))
        {
            IReadOnlyList<Mode> modes = FlowChecks.Modes(flow);
            ways = new Ways(Scenario.Links.Values.Where(link => modes.Contains(link.Mode)).Select(Move.Over));
            _ways.Add((flow.Mode, flow.Unit, null), ways);
        }

        return ways;
    }

    /// <summary>The ways on which something carries a flow; flows of one mode and unit have the same.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="openness">Which links count.</param>
    public Ways WaysOf(Flow flow, Openness openness)
    {
        ConsignmentUnit unit = Carriage.Unit(flow);
        if (!_ways.TryGetValue((flow.Mode, unit, openness), out Ways? ways))
        {
            ways = new Ways(Carriage.Of(Scenario, flow, link => openness switch
            {
                Openness.Ever => MayOpen(link),
                Openness.NotClosed => StateOf(link) is not RouteState.Closed,
                _ => true,
            }));
            _ways.Add((flow.Mode, unit, openness), ways);
        }

        return ways;
    }

    private bool MayOpen(Link link) => StateOf(link) switch
    {
        RouteState.Closed => false,
        RouteState.Dated { Opens: { } opens } => opens < Scenario.End,
        RouteState.Dated { Closes: { } closes } => closes > Scenario.Start,
        _ => true,
    };

    /// <summary>Who staffs a post when the run starts.</summary>
    /// <param name="post">The post.</param>
    public StaffingRegime RegimeOf(NodeId post) =>
        Scenario.Regimes[Scenario.Staffing.TryGetValue(post, out StaffingPlan? plan) ? plan.First : Scenario.Posts[post].Regime];
}
