using MiddleCorridorSim.Domain.Flows;
using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Network;

namespace MiddleCorridorSim.Model.Flows;

/// <content>A journey, step by step.</content>
internal sealed partial class Journeys
{
    /// <summary>Takes a consignment on, stage by stage, until it has to wait.</summary>
    /// <returns>What it waits for, which may not fail; null when its journey is over, and that of its truck back.</returns>
    public Event? Next(Consignment consignment)
    {
        ref JourneyState at = ref consignment.State;
        while (true)
        {
            switch (at.Stage)
            {
                case JourneyStage.Choice:
                    if (Choose(consignment, ref at) is { } change)
                    {
                        return change;
                    }

                    break;
                case JourneyStage.Stranded:
                    consignment.IsUnroutable = false;
                    consignment.Spent(at.At.Index, world.Simulation.Now - at.Since, world.Simulation.Now);
                    consignment.Stood += world.Simulation.Now - at.Since;
                    at.Stage = JourneyStage.Choice;
                    break;
                case JourneyStage.Truck:
                    consignment.Plan.Pool!.Report();
                    consignment.Spent(at.At.Index, world.Simulation.Now - at.Since, world.Simulation.Now);
                    at.Stage = JourneyStage.Arc;
                    break;
                case JourneyStage.Arc:
                    ComeTo(consignment, ref at);
                    break;
                case JourneyStage.Stop:
                    if (at.Stop.Next(consignment, world.Simulation.Now) is { } stay)
                    {
                        return stay;
                    }

                    SetOut(consignment, ref at);
                    break;
                case JourneyStage.Leg:
                    if (at.Leg.Next() is { } move)
                    {
                        return move;
                    }

                    EndArc(consignment, ref at);
                    break;
                case JourneyStage.LastStop:
                    if (at.Stop.Next(consignment, world.Simulation.Now) is { } end)
                    {
                        return end;
                    }

                    Arrive(consignment);
                    at.Return = Returns(consignment, at.Before) ? _returns.Drive(consignment).GetEnumerator() : null;
                    at.Stage = JourneyStage.Return;
                    break;
                default:
                    if (at.Return?.MoveNext() == true)
                    {
                        return at.Return.Current;
                    }

                    consignment.Plan.Pool?.Return(at.Truck);
                    world.Roll.Forget(consignment);
                    return null;
            }
        }
    }

    private static bool Returns(Consignment consignment, Arc? before) =>
        consignment.Plan.IsTrucked && consignment.Plan.Flow.Returns != Domain.Flows.Returns.None && before is not null && !consignment.IsTurnedBack;

    /// <summary>Chooses a way, or ends the journey; what it waits for where there is no way or no truck.</summary>
    private Event? Choose(Consignment consignment, ref JourneyState at)
    {
        FlowPlan plan = consignment.Plan;
        if (at.At == plan.Destination || consignment.IsTurnedBack)
        {
            consignment.Traction?.Arrive(null);
            if (consignment.IsTurnedBack)
            {
                at.Stop.Leave();
            }
            else
            {
                at.Stop.Enter(consignment, at.At, (at.Before, null), isAgain: false);
            }

            at.Stage = JourneyStage.LastStop;
            return null;
        }

        Itinerary? way = Choose(consignment, at.At, at.Before);
        at.Since = world.Simulation.Now;
        if (way is null)
        {
            consignment.Traction?.Arrive(null);
            consignment.IsUnroutable = at.Before is null;
            at.Stage = JourneyStage.Stranded;
            return network.WhenChanged();
        }

        Follow(consignment, at.Before is null ? way : Continued(consignment.Itinerary!, at.At, way));
        at.Way = way.Arcs;
        at.NextArc = 0;
        at.Stage = JourneyStage.Arc;
        if (at.Before is null && at.Truck is null && plan.Pool?.Take() is { } truck)
        {
            at.Truck = truck;
            at.Stage = JourneyStage.Truck;
            return truck;
        }

        return null;
    }

    /// <summary>Comes to the beginning of the next arc of its way; chooses again where that is closed.</summary>
    private static void ComeTo(Consignment consignment, ref JourneyState at)
    {
        if (at.NextArc == at.Way.Length || !at.Way[at.NextArc].IsPermitted)
        {
            at.Stage = JourneyStage.Choice;
            return;
        }

        Arc arc = at.Way[at.NextArc];
        consignment.Traction?.Arrive(arc.Locomotives);
        at.Stop.Enter(consignment, arc.From, (at.Before, arc), at.Passed == arc.From);
        if (!at.Stop.IsNothing)
        {
            at.Passed = arc.From;
        }

        at.Stage = JourneyStage.Stop;
    }

    /// <summary>Sets out on the next arc, unless it was turned back or the arc was closed meanwhile.</summary>
    private void SetOut(Consignment consignment, ref JourneyState at)
    {
        Arc arc = at.Way[at.NextArc];
        if (consignment.IsTurnedBack || !arc.IsPermitted)
        {
            at.Stage = JourneyStage.Choice;
            return;
        }

        at.Leg.Begin(arc, consignment, world.Simulation.Now);
        at.Stage = JourneyStage.Leg;
    }

    /// <summary>Has come to the end of an arc, or was sent back.</summary>
    private void EndArc(Consignment consignment, ref JourneyState at)
    {
        Arc arc = at.Leg.Arc;
        consignment.Stood += arc.HasOwnVehicle ? TimeSpan.Zero : world.Simulation.Now - at.Leg.Came;
        at.Stage = JourneyStage.Arc;
        if (!consignment.IsSentBack)
        {
            at.Before = arc;
            at.At = arc.To;
            at.NextArc++;
            return;
        }

        consignment.IsSentBack = false;
        at.Stage = JourneyStage.Choice;
        if (consignment.TakeBrokenRide() is { } ridden)
        {
            at.Before = ridden;
            at.At = ridden.To;
            consignment.Itinerary = Broken(consignment.Itinerary!, arc, ridden);
        }
    }
}
