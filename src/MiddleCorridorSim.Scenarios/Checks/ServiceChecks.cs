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
        foreach ((ServiceId id, TrainService train) in scenario.Trains)
        {
            if (rails.Between([train.From, .. train.Via, train.To]) is null)
            {
                @checked.Fault($"expected a way by rail from {train.From} to {train.To}{Passing(train.Via)}, found none.", "trains", id.Value);
            }

            else
            {
                Crews(@checked, rails, id.Value, train);
            }

            Capacity(@checked, train.Capacity.Amount, train.Departs, "trains", id.Value);
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
