using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Files;

namespace MiddleCorridorSim.Results.Logs;

/// <summary>Writes a row for each consignment of one replication, when it leaves the corridor or the run ends.</summary>
/// <remarks>
/// Rows stand in the order in which consignments left. Times in hours; a field that does not apply (delivered, for one that is under way) is
/// empty.
/// </remarks>
internal sealed class ConsignmentLog(CsvTable table, string scenario, int replication) : SilentObserver
{
    /// <summary>The columns.</summary>
    public const string Header =
        "replication,id,flow,route,created,departed,delivered,transit_h,border_h,moving_h,distance_km,tonnes,teu,cost_usd,time_cost_usd,co2e_kg,state,scenario";

    private readonly List<string> _routes = [];
    private readonly Dictionary<(int Flow, long Number), int> _chosen = [];
    private IReadOnlyList<Domain.Language.FlowId> _flows = [];

    /// <inheritdoc />
    public override void Begin(ObservedWorld world) => _flows = world.Flows;

    /// <inheritdoc />
    /// <remarks>A label keeps the number of its first use, as with the collector, whose numbers the model goes on with.</remarks>
    public override int Route(string label)
    {
        if (!_routes.Contains(label))
        {
            _routes.Add(label);
        }

        return _routes.IndexOf(label);
    }

    /// <inheritdoc />
    public override void Routed(in Freight freight, int route, DateTime at) => _chosen[(freight.Flow, freight.Number)] = route;

    /// <inheritdoc />
    public override void Rerouted(in Freight freight, int before, int route, DateTime at) => _chosen[(freight.Flow, freight.Number)] = route;

    /// <inheritdoc />
    public override void Delivered(in Freight freight, int route, in Journey journey, DateTime at)
    {
        _chosen.Remove((freight.Flow, freight.Number));
        Row(in freight, route).Add(Time(journey.Departed)).Add(Time(at)).Add((at - freight.Created).TotalHours)
            .Add(journey.AtBorders.TotalHours).Add(journey.Moving.TotalHours).Add(journey.DistanceKm)
            .Add(freight.Tonnes).Add(freight.Teu).Add(journey.CostUsd).Add(journey.TimeCostUsd).Add(journey.Co2eKg)
            .Add("delivered").Add(scenario).EndRow();
    }

    /// <inheritdoc />
    public override void TurnedBack(in Freight freight, DateTime at) => Left(in freight, "turned back");

    /// <inheritdoc />
    public override void GaveUp(in Freight freight, DateTime at) => Left(in freight, "gave up");

    /// <inheritdoc />
    public override void Remaining(in Freight freight, bool unroutable, DateTime at) =>
        Left(in freight, unroutable ? "unroutable" : "under way");

    private static string Time(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);

    private void Left(in Freight freight, string state)
    {
        int route = _chosen.Remove((freight.Flow, freight.Number), out int chosen) ? chosen : -1;
        CsvTable row = Row(in freight, route);
        for (int i = 0; i < 6; i++)
        {
            row.Add("");
        }

        row.Add(freight.Tonnes).Add(freight.Teu).Add("").Add("").Add("").Add(state).Add(scenario).EndRow();
    }

    private CsvTable Row(in Freight freight, int route)
    {
        string flow = _flows[freight.Flow].Value;
        return table.Add(replication).Add($"{flow}#{freight.Number}").Add(flow).Add(route < 0 ? "" : _routes[route]).Add(Time(freight.Created));
    }
}
