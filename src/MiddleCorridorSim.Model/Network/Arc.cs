using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Tariffs;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Flows;

namespace MiddleCorridorSim.Model.Network;

/// <summary>One move that a consignment can make: a link to drive along, or a train service or fleet to ride.</summary>
internal abstract class Arc(Place from, Place to, Mode mode, double distanceKm)
{
    /// <summary>Its number, in the order in which arcs were made.</summary>
    public int Index { get; set; }

    /// <summary>Where it begins.</summary>
    public Place From { get; } = from;

    /// <summary>Where it ends.</summary>
    public Place To { get; } = to;

    /// <summary>Its mode.</summary>
    public Mode Mode { get; } = mode;

    /// <summary>Its length in km.</summary>
    public double DistanceKm { get; } = distanceKm;

    /// <summary>The same move the other way; null where there is none.</summary>
    public Arc? Reverse { get; set; }

    /// <summary>The words that name itineraries with it; empty where nothing distinguishes it.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>The name by which itineraries without labels are told apart.</summary>
    public abstract string Name { get; }

    /// <summary>The links it runs over.</summary>
    public LinkState[] Links { get; init; } = [];

    /// <summary>Delay met here beyond the free-flow time: waiting for departure, queues under way.</summary>
    public required Experience Delay { get; init; }

    /// <summary>Whether the route of the service itself is closed.</summary>
    public bool IsBarred { get; set; }

    /// <summary>Whether the states of the routes let it be travelled.</summary>
    public bool IsPermitted
    {
        get
        {
            if (IsBarred)
            {
                return false;
            }

            foreach (LinkState link in Links)
            {
                if (!link.Permitted)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether consignments move here with a vehicle of their own, not as freight of a service.</summary>
    public abstract bool HasOwnVehicle { get; }

    /// <summary>The gauge that a train by itself needs here; null where no such train runs.</summary>
    public virtual Gauge? Gauge => null;

    /// <summary>The pool whose locomotives a train by itself needs here; null: none.</summary>
    public virtual Rail.Locomotives? Locomotives => null;

    /// <summary>Whether moving here passes the border posts at both ends too, as trains of services do.</summary>
    public virtual bool PassesPosts => false;

    /// <summary>Whether consignments of a flow may use it.</summary>
    public abstract bool Takes(FlowPlan flow);

    /// <summary>Time from end to end without waiting, in hours.</summary>
    public abstract double FreeFlowHours { get; }

    /// <summary>Price of a move for one consignment, in USD, besides the cost by distance.</summary>
    public abstract double PriceUsd(FlowPlan flow);

    /// <summary>What a consignment is expected to bear of what the vehicle that carries it pays on the way, at posts and for tolls, in USD.</summary>
    public virtual double BorderUsd(FlowPlan plan, DateTime now) => 0;

    /// <summary>Emissions of a move for one tonne, in kg CO2e.</summary>
    public abstract double Co2eKgPerTonne(Emissions emissions);

    /// <summary>Takes a traveller on along this arc, from waiting for departure to arrival.</summary>
    /// <param name="leg">How far it has come.</param>
    /// <returns>What it waits for next; null when it is at the end, or was sent back.</returns>
    public abstract Event? Next(ref Leg leg);

    /// <summary>Expected hours until it can be travelled again, where a disruption closes it now; else 0.</summary>
    public virtual double ClosedHours(DateTime now)
    {
        double hours = 0;
        foreach (LinkState link in Links)
        {
            if (!link.Gate.IsOpen)
            {
                hours = Math.Max(hours, (link.Gate.ExpectedOpening - now).TotalHours);
            }
        }

        return hours;
    }
}
