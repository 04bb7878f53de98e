using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Border;
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

    /// <summary>Who staffs a post when the run starts.</summary>
    /// <param name="post">The post.</param>
    public StaffingRegime RegimeOf(NodeId post) =>
        Scenario.Regimes[Scenario.Staffing.TryGetValue(post, out StaffingPlan? plan) ? plan.First : Scenario.Posts[post].Regime];
}
