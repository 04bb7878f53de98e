namespace MiddleCorridorSim.Model.Flows;

/// <summary>The next arrival of a flow, again and again; nobody can wait for it.</summary>
internal sealed class NextArrival(Simulation simulation, FlowSource source) : Event(simulation)
{
    /// <inheritdoc />
    public override void Process() => source.Arrive(this);
}
