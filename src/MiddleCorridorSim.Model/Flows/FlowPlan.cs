using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Itineraries;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Services;
using MiddleCorridorSim.Model.Network;
using MiddleCorridorSim.Model.Random;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>A flow with everything decided that its scenario leaves to defaults.</summary>
internal sealed class FlowPlan
{
    /// <summary>Works a flow out.</summary>
    public FlowPlan(Scenario scenario, FlowId id, Flow flow, int index, Func<NodeId, Place> places)
    {
        Id = id;
        Flow = flow;
        Index = index;
        Unit = flow.Unit ?? (flow.Mode == FlowMode.Road ? ConsignmentUnit.Truckload : ConsignmentUnit.Container);
        OwnMode = Unit switch
        {
            ConsignmentUnit.Truckload => Mode.Road,
            ConsignmentUnit.Train => Mode.Rail,
            ConsignmentUnit.Vessel => Mode.Sea,
            _ => null,
        };
        Tonnes = flow.Tonnes?.Tonnes ?? Unit switch
        {
            ConsignmentUnit.Container => TonnesPerTeu * flow.Teu,
            ConsignmentUnit.Truckload => 20,
            ConsignmentUnit.Wagonload => 60,
            ConsignmentUnit.Train => 1400,
            _ => 0,
        };
        Teu = Unit switch
        {
            ConsignmentUnit.Container => flow.Teu,
            ConsignmentUnit.Train => 2 * (flow.Wagons ?? DefaultTrainWagons),
            ConsignmentUnit.Vessel => Tonnes / TonnesPerTeu,
            _ => 2,
        };
        Wagons = flow.Wagons ?? Unit switch
        {
            ConsignmentUnit.Container => flow.Teu / 2,
            ConsignmentUnit.Train => DefaultTrainWagons,
            _ => 1,
        };
        Rules = flow.Choice ?? scenario.Choice;
        ValueOfTimeUsdPerHour = (flow.ValueOfTime ?? Rules.ValueOfTime).UsdPerHour;
        Origin = places(flow.From);
        Destination = places(flow.To);
        Via = [.. flow.Via.Select(places)];
        Key = Keys.Of(id.Value);
        Fleet = flow.Fleet is { } fleet ? scenario.Trucks[fleet] : null;
    }

    private const double DefaultTrainWagons = 50;
    /// <summary>What one TEU weighs, where its flow does not say.</summary>
    public const double TonnesPerTeu = 14;

    /// <summary>Its id.</summary>
    public FlowId Id { get; }

    /// <summary>Its data.</summary>
    public Flow Flow { get; }

    /// <summary>Its number in observations.</summary>
    public int Index { get; }

    /// <summary>What one consignment is.</summary>
    public ConsignmentUnit Unit { get; }

    /// <summary>Whether each consignment has a truck of its own.</summary>
    public bool IsTrucked => Unit == ConsignmentUnit.Truckload;

    /// <summary>Whether each consignment is a train or vessel by itself.</summary>
    public bool IsWholeVehicle => Unit is ConsignmentUnit.Train or ConsignmentUnit.Vessel;

    /// <summary>The mode of each consignment's own vehicle: a truck, or the train or vessel that it is; null where it has none.</summary>
    public Mode? OwnMode { get; }

    /// <summary>TEU of one consignment; a truck or wagonload counts as two, a vessel as its freight would in containers.</summary>
    public double Teu { get; }

    /// <summary>Tonnes of one consignment.</summary>
    public double Tonnes { get; }

    /// <summary>Wagons of one consignment.</summary>
    public double Wagons { get; }

    /// <summary>How it chooses among itineraries.</summary>
    public ItineraryChoice Rules { get; }

    /// <summary>What an hour is worth to one consignment, in USD.</summary>
    public double ValueOfTimeUsdPerHour { get; }

    /// <summary>Where consignments are created.</summary>
    public Place Origin { get; }

    /// <summary>Where they go.</summary>
    public Place Destination { get; }

    /// <summary>Places they must pass, in order.</summary>
    public IReadOnlyList<Place> Via { get; }

    /// <summary>What its draws are keyed by.</summary>
    public ulong Key { get; }

    /// <summary>The rules of the trucks that carry it; null where it names no fleet.</summary>
    public TruckFleet? Fleet { get; }

    /// <summary>The trucks that carry it; null where it names no fleet.</summary>
    public Road.TruckPool? Pool { get; set; }

    /// <summary>Who chooses the itineraries of its consignments at the origin, once one was chosen.</summary>
    public Choice.RouteChooser? Chooser { get; set; }
}
