using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Model.Terminals;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>What passes posts and rides vessels: a consignment (with its truck), an empty truck, a train.</summary>
internal abstract class Traveller(Simulation simulation) : Event(simulation)
{
    /// <summary>The name in traces and errors.</summary>
    public abstract string Name { get; }

    /// <summary>The flow it belongs to; null for a train of many flows.</summary>
    public FlowPlan? Plan { get; protected set; }

    /// <summary>What draws for it are keyed by; the same in every scenario.</summary>
    public ulong Key { get; protected set; }

    /// <summary>Its place in queues; smaller numbers first.</summary>
    public int Priority { get; protected set; }

    /// <summary>Freight on board, in tonnes; 0 when empty.</summary>
    public double Tonnes { get; protected set; }

    /// <summary>Freight on board, in TEU.</summary>
    public double Teu { get; protected set; }

    /// <summary>Wagons.</summary>
    public double Wagons { get; protected set; }

    /// <summary>Whether it carries nothing.</summary>
    public bool IsEmpty { get; protected init; }

    /// <summary>Whether the controls of the post ahead were done at the post behind (a one-stop crossing).</summary>
    public bool IsClearedAhead { get; set; }

    /// <summary>Whether a post refused it.</summary>
    public bool IsTurnedBack { get; set; }

    /// <summary>Whether it gave up waiting at a post, and so is turned back.</summary>
    public bool HasGivenUp { get; set; }

    /// <summary>Whether its service stopped running while it waited, so that it must look for another way.</summary>
    public bool IsSentBack { get; set; }

    /// <summary>What pulls it, where it is a train by itself; null before it took locomotives.</summary>
    public Rail.Traction? Traction { get; set; }

    /// <summary>Time it stood since it last drove: at posts and on board, for the driver's hours.</summary>
    public TimeSpan Stood { get; set; }

    /// <summary>Driving since the driver's last break.</summary>
    public TimeSpan DrivenSinceBreak { get; set; }

    /// <summary>Driving since the driver's last daily rest.</summary>
    public TimeSpan DrivenSinceRest { get; set; }

    /// <summary>The yard where its freight is now, if any.</summary>
    public YardStay Yard { get; set; }

    /// <summary>Distance, in km.</summary>
    public double DistanceKm { get; set; }

    /// <summary>Time in motion.</summary>
    public TimeSpan Moving { get; set; }

    /// <summary>Time at border posts.</summary>
    public TimeSpan AtBorders { get; set; }

    /// <summary>Transport, fees and handling, in USD.</summary>
    public double CostUsd { get; set; }

    /// <summary>Emissions, in kg CO2e.</summary>
    public double Co2eKg { get; set; }

    /// <summary>The mode of its own vehicle: a truck, or the train or vessel that it is; null where it has none.</summary>
    public Mode? OwnMode => Plan?.OwnMode;

    /// <summary>Distance run by its own vehicle, in km.</summary>
    public double OwnKm { get; set; }

    /// <summary>Time in motion of its own vehicle.</summary>
    public TimeSpan OwnMoving { get; set; }

    /// <summary>Time of its own vehicle on links and at posts, rests and waiting included.</summary>
    public TimeSpan OwnTotal { get; set; }

    /// <summary>Cost of its own vehicle's moves, and of its stays at posts, in USD.</summary>
    public double OwnCostUsd { get; set; }

    /// <summary>The event to wait for until a span of time has passed.</summary>
    public virtual Event Sleep(Simulation simulation, TimeSpan duration) => simulation.Timeout(duration);

    /// <summary>It begins to move.</summary>
    public virtual void SetOut(DateTime now)
    {
    }

    /// <summary>It spent time at a place, waiting or in motion.</summary>
    /// <param name="place">The place, by number.</param>
    /// <param name="duration">How long, until now.</param>
    /// <param name="now">Now.</param>
    /// <param name="distanceKm">How far it moved, in km.</param>
    /// <param name="costUsd">What that cost, in USD; told apart from <see cref="CostUsd"/>, which it does not change.</param>
    public virtual void Spent(int place, TimeSpan duration, DateTime now, double distanceKm = 0, double costUsd = 0)
    {
    }

    /// <summary>It moved along a link or with a service.</summary>
    public void Moved(Mode mode, double distanceKm, TimeSpan moving, double costUsd)
    {
        DistanceKm += distanceKm;
        Moving += moving;
        CostUsd += costUsd;
        if (mode == OwnMode)
        {
            OwnKm += distanceKm;
            OwnMoving += moving;
            OwnCostUsd += costUsd;
        }
    }

    /// <summary>It passed a border post.</summary>
    public void PassedBorder(Mode mode, TimeSpan stay, double costUsd)
    {
        AtBorders += stay;
        Stood += stay;
        CostUsd += costUsd;
        if (mode == OwnMode)
        {
            OwnTotal += stay;
            OwnCostUsd += costUsd;
        }
    }

    /// <summary>Sets back what a journey leaves behind, for another one.</summary>
    protected void Renew()
    {
        IsClearedAhead = false;
        IsTurnedBack = false;
        HasGivenUp = false;
        IsSentBack = false;
        Traction = null;
        Stood = default;
        DrivenSinceBreak = default;
        DrivenSinceRest = default;
        Yard = default;
        DistanceKm = 0;
        Moving = default;
        AtBorders = default;
        CostUsd = 0;
        Co2eKg = 0;
        OwnKm = 0;
        OwnMoving = default;
        OwnTotal = default;
        OwnCostUsd = 0;
    }
}
