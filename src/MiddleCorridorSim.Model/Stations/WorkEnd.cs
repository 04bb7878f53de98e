namespace MiddleCorridorSim.Model.Stations;

/// <summary>The end of the work of a visit that was interrupted before; where it is interrupted again, it goes unheeded.</summary>
internal sealed class WorkEnd(Simulation simulation, Station station, Visit visit) : Event(simulation)
{
    /// <inheritdoc />
    public override void Process() => station.WorkOver(visit, this);
}
