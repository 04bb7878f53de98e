using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Services;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>Checks that trains and vessels have a way, room on board, and a rule by which they leave.</summary>
internal static class ServiceChecks
{
    /// <summary>Tells what is wrong with trains and vessels.</summary>
    /// <param name="checked">The scenario.</param>
    public static void Run(CheckedScenario @checked)
    {
        Scenario scenario = @checked.Scenario;
        Ways rails = new(scenario.Links.Values.Where(link => link.Mode == Mode.Rail).Select(Move.Over));
        RailWays gauges = new(scenario);
        foreach ((ServiceId id, TrainService train) in scenario.Trains)
        {
            Train(@checked, (rails, gauges), id.Value, train);
        }

        foreach ((PoolId id, LocomotivePool pool) in scenario.Locomotives.Where(each => each.Value.PerTrain > each.Value.Count))
        {
            @checked.Fault($"expected at least the {pool.PerTrain} locomotives that one train needs, found {pool.Count}.", "locomotives", id.Value, "count");
        }

        Ways seas = new(scenario.Links.Values.Where(link => link.Mode == Mode.Sea).Select(Move.Over));
        foreach ((FleetId id, VesselFleet fleet) in scenario.Vessels)
        {
            if (seas.Between([fleet.From, fleet.To]) is null)
            {
                @checked.Fault($"expected a way by sea from {fleet.From} to {fleet.To}, found none. Add a link of mode sea.", "vessels", id.Value);
            }

            Capacity(@checked, fleet.Capacity.Amount, fleet.Departs, "vessels", id.Value);
        }
    }

    /// <summary><c> by A and B</c>, or nothing.</summary>
    /// <param name="via">The nodes to pass.</param>
    public static string Passing(IReadOnlyList<NodeId> via) => via.Count == 0 ? "" : $" by {string.Join(", ", via)}";

    private static void Train(CheckedScenario @checked, (Ways Any, RailWays OfGauge) rails, string id, TrainService train)
    {
        NodeId[] stops = [train.From, .. train.Via, train.To];
        if (RepeatedIn(stops) is { } again)
        {
            @checked.Fault($"expected another node after {again}, found {again} again.", "trains", id);
        }
        else if (rails.Any.Between(stops) is null)
        {
            @checked.Fault($"expected a way by rail from {train.From} to {train.To}{Passing(train.Via)}, found none.", "trains", id);
        }
        else if (!rails.OfGauge.Exist(stops))
        {
            @checked.Fault(
                $"expected a way by rail of one gauge from {train.From} to {train.To}{Passing(train.Via)}, found none. " +
                "End the service where the gauge changes, or let that terminal exchange bogies (gauge_change: {method: bogie_exchange}).",
                "trains", id);
        }
        else
        {
            Crews(@checked, rails.Any, id, train);
        }

        Capacity(@checked, train.Capacity.Amount, train.Departs, "trains", id);
    }

    private static NodeId? RepeatedIn(NodeId[] stops)
    {
        for (int i = 1; i < stops.Length; i++)
        {
            if (stops[i] == stops[i - 1])
            {
                return stops[i];
            }
        }

        return null;
    }

    private static void Crews(CheckedScenario @checked, Ways rails, string id, TrainService train)
    {
        HashSet<NodeId> known = [];
        foreach (NodeId at in train.Crews.Select(crew => crew.At))
        {
            if (!known.Add(at))
            {
                @checked.Fault($"expected one change of crews at a node, found two at {at}.", "trains", id, "crews");
            }
            else if (at != train.From && at != train.To && rails.Between([train.From, at, train.To]) is null)
            {
                @checked.Fault($"expected nodes on the way from {train.From} to {train.To}, found {at}, by which there is no way by rail.", "trains", id, "crews");
            }
        }
    }

    private static void Capacity(CheckedScenario @checked, double amount, Departures departs, params string[] path)
    {
        if (amount <= 0)
        {
            @checked.Fault("expected more than nothing, found no room on board.", [.. path, "capacity"]);
        }

        if (!departs.WhenFull && departs.LongestWait is null && departs.Every is null && departs.At.Count == 0)
        {
            @checked.Fault("expected a rule by which it leaves (when_full, longest_wait, every or at), found none.", [.. path, "departs"]);
        }
    }
}
