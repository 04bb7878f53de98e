using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Domain.Network;
using MiddleCorridorSim.Domain.Quantities;
using MiddleCorridorSim.Domain.Tariffs;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Flows;
using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>The run of a train that is a consignment by itself, along one rail link.</summary>
internal sealed class OwnTrainArc(World world, LinkState link, RailLine line, (Place From, Place To) ends, GeneralisedCost cost)
    : Arc(ends.From, ends.To, Mode.Rail, link.Link.Distance.Kilometres)
{
    /// <inheritdoc />
    public override string Name => link.Id.Value;

    /// <inheritdoc />
    public override bool HasOwnVehicle => true;

    /// <inheritdoc />
    public override double FreeFlowHours => line.FreeFlow(null, IsForward).TotalHours;

    /// <inheritdoc />
    public override Gauge? Gauge => link.Link.Gauge;

    /// <inheritdoc />
    public override Locomotives? Locomotives => line.Locomotives;

    private bool IsForward => link.Link.From == From.Id;

    /// <inheritdoc />
    public override bool Takes(FlowPlan plan) =>
        plan.Unit == ConsignmentUnit.Train && plan.Flow.Mode is FlowMode.Rail or FlowMode.Any
        && link.Link.Line?.Holds(plan.Wagons, plan.Tonnes) != false;

    /// <inheritdoc />
    public override double PriceUsd(FlowPlan plan) => link.Link.Toll.Usd;

    /// <inheritdoc />
    public override double Co2eKgPerTonne(Emissions emissions) => emissions.Rail.GramsPerTonneKilometre * DistanceKm / 1000;

    /// <inheritdoc />
    public override Event? Next(ref Leg leg)
    {
        leg.Aboard ??= Run(leg.Traveller).GetEnumerator();
        IEnumerator<Event> run = (IEnumerator<Event>)leg.Aboard;
        return run.MoveNext() ? run.Current : null;
    }

    private IEnumerable<Event> Run(Traveller traveller)
    {
        DateTime came = world.Simulation.Now;
        traveller.Yard.Terminal?.LeaveYard(traveller, came);
        traveller.SetOut(came);
        OwnTrain train = new(traveller);
        Traction traction = traveller.Traction ??= new Traction(train);
        if (traction.Leave(line.Locomotives) is { } locomotives)
        {
            yield return locomotives;
        }

        train.IsRefused = !IsPermitted;
        foreach (Event wait in IsPermitted ? line.Run(train, IsForward) : [])
        {
            yield return wait;
        }

        if (train.IsRefused)
        {
            traveller.IsSentBack = true;
            traveller.Spent(From.Index, world.Simulation.Now - came, world.Simulation.Now);
            yield break;
        }

        DateTime now = world.Simulation.Now;
        double hours = (now - came).Ticks / (double)TimeSpan.TicksPerHour;
        Delay.Observe(Math.Max(0, hours - FreeFlowHours), now);
        TimeSpan free = line.FreeFlow(null, IsForward);
        double moneyUsd = cost.MoneyOfArc(traveller.Plan!, this);
        traveller.Moved(Mode.Rail, DistanceKm, now - came < free ? now - came : free, moneyUsd);
        traveller.OwnTotal += now - came;
        traveller.Co2eKg += Co2eKgPerTonne(world.Scenario.Emissions) * traveller.Tonnes;
        traveller.Spent(world.Register.Place(Mode.Rail), now - came, now, DistanceKm, moneyUsd);
        world.Observer.LinkLeft(link.Index, !IsForward, traveller.Tonnes, traveller.Teu, came, now);
    }

    private sealed class OwnTrain(Traveller traveller) : ITrain
    {
        public string Name => traveller.Name;

        public int Priority => traveller.Priority;

        public ulong Key => traveller.Key;

        public Speed? TopSpeed => null;

        public bool IsRefused { get; set; }
    }
}
