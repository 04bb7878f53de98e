using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>Tells the observer how many units of a pool are at work, turning round included, of how many that are not in repair.</summary>
/// <param name="observer">Who takes note.</param>
/// <param name="fleet">The pool's number among the fleets.</param>
public sealed class FleetWatch(IObserver observer, int fleet)
{
    internal void Tell(int busy, int total, DateTime at) => observer.FleetState(fleet, busy, total, at);
}
