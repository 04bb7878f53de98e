namespace MiddleCorridorSim.Results.Indicators;

/// <summary>The indicators that a comparison shows: six of all freight, the transit time of each flow that is not background, the freight of each route.</summary>
public sealed class MainIndicators
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "transit_time.mean", "transit_time.p95", "border_hours.mean", "throughput", "cost.mean", "co2e.mean",
    };

    private readonly HashSet<string> _background;

    /// <summary>The main indicators of scenarios with these background flows.</summary>
    /// <param name="backgroundFlows">The ids of flows that only share posts and ports.</param>
    public MainIndicators(IEnumerable<string> backgroundFlows) =>
        _background = backgroundFlows.Select(flow => "flow:" + flow).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether an indicator of an entity is shown.</summary>
    /// <param name="kpi">The indicator.</param>
    /// <param name="entity">The entity.</param>
    public bool Shows(string kpi, string entity) =>
        (entity == "all" && Names.Contains(kpi)) || (kpi == "transit_time.mean" && IsFlow(entity)) || (kpi == "throughput" && IsRoute(entity));

    /// <summary>Whether the entity is a route.</summary>
    /// <param name="entity">The entity.</param>
    public static bool IsRoute(string entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity.StartsWith("route:", StringComparison.Ordinal);
    }

    /// <summary>Whether the entity is a flow that is not background.</summary>
    /// <param name="entity">The entity.</param>
    public bool IsFlow(string entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity.StartsWith("flow:", StringComparison.Ordinal) && !entity.Contains('/', StringComparison.Ordinal) && !_background.Contains(entity);
    }
}
