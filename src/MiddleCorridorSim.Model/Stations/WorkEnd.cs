namespace MiddleCorridorSim.Model.Stations;

/// <summary>The end of the work of one visit, again and again for the visits that have its object.</summary>
/// <remarks>
/// There are millions of pieces of work in a run, and this spares a timeout with its callback for each. It stands in the event list once at most: where work
/// is interrupted, it stays there unheeded, and the visit takes another. Nobody can wait for it.
/// </remarks>
internal sealed class WorkEnd(Simulation simulation, Station station, Visit visit) : Event(simulation)
{
    /// <inheritdoc />
    public override void Process() => station.WorkOver(visit, this);
}
