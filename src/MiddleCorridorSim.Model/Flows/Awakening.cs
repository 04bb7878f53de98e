namespace MiddleCorridorSim.Model.Flows;

/// <summary>The end of a consignment's drive, again and again for the consignments that have its object.</summary>
/// <remarks>It spares a timeout and a callback for each drive; it stands in the event list once at most, and nobody can wait for it.</remarks>
internal sealed class Awakening(Simulation simulation, Consignment consignment) : Event(simulation)
{
    /// <inheritdoc />
    public override void Process() => consignment.GoOn();
}
