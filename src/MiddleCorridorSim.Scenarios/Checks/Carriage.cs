using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Services;

namespace MiddleCorridorSim.Scenarios.Checks;

/// <summary>The steps that the consignments of a flow can take: trucks and whole trains go by themselves, the rest rides with services.</summary>
internal static class Carriage
{
    /// <summary>What one consignment of a flow is.</summary>
    /// <param name="flow">The flow.</param>
    public static ConsignmentUnit Unit(Flow flow) =>
        flow.Unit ?? (flow.Mode == FlowMode.Road ? ConsignmentUnit.Truckload : ConsignmentUnit.Container);

    /// <summary>The steps of a flow over links that pass a test.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="flow">The flow.</param>
    /// <param name="isOpen">Whether a link may be travelled.</param>
    public static IEnumerable<Move> Of(Scenario scenario, Flow flow, Func<Link, bool> isOpen)
    {
        ConsignmentUnit unit = Unit(flow);
        Link[] open = [.. scenario.Links.Values.Where(isOpen)];
        Ways rails = new(open.Where(link => link.Mode == Mode.Rail).Select(Move.Over));
        Ways seas = new(open.Where(link => link.Mode == Mode.Sea).Select(Move.Over));
        IEnumerable<TrainService> trains = flow.Mode is FlowMode.Rail or FlowMode.Any || (flow.Mode == FlowMode.Road && unit == ConsignmentUnit.Truckload)
            ? scenario.Trains.Values.Where(train => train.Carries.Contains(unit) && rails.Between([train.From, .. train.Via, train.To]) is not null)
            : [];
        IEnumerable<VesselFleet> vessels = flow.Mode != FlowMode.Road || unit == ConsignmentUnit.Truckload
            ? scenario.Vessels.Values.Where(fleet => fleet.Carries.Contains(unit) && seas.Between([fleet.From, fleet.To]) is not null)
            : [];
        return open.Where(link => GoesItself(link.Mode, flow.Mode, unit)).Select(Move.Over)
            .Concat(trains.Select(train => new Move(train.From, train.To, !train.BothWays)))
            .Concat(vessels.Select(fleet => new Move(fleet.From, fleet.To, fleet.OneWay)));
    }

    private static bool GoesItself(Mode mode, FlowMode flow, ConsignmentUnit unit) => mode switch
    {
        Mode.Road => flow is FlowMode.Road or FlowMode.Any && unit is ConsignmentUnit.Truckload or ConsignmentUnit.Container,
        Mode.Rail => flow is FlowMode.Rail or FlowMode.Any && unit == ConsignmentUnit.Train,
        _ => flow is FlowMode.Sea or FlowMode.Any && unit == ConsignmentUnit.Vessel,
    };
}
