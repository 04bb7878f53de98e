using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Model.Stations;

/// <summary>Tells the observer what changed at a station, and nothing twice.</summary>
/// <param name="observer">The observer.</param>
/// <param name="index">The station's place in <see cref="ObservedWorld.Stations"/>.</param>
internal sealed class StationReports(IObserver observer, int index)
{
    private int _waiting = -1;
    private int _busy;
    private int _manned;

    /// <summary>The state is now so.</summary>
    public void State(int waiting, int busy, int manned, DateTime at)
    {
        if (waiting != _waiting || busy != _busy || manned != _manned)
        {
            (_waiting, _busy, _manned) = (waiting, busy, manned);
            observer.StationState(index, waiting, busy, manned, at);
        }
    }

    /// <summary>A visitor has left the booth, served: all its time in booths is service, all the rest was waiting.</summary>
    public void Served(Visit visit, DateTime at) =>
        observer.Served(index, at - visit.Arrived - visit.InBooth, visit.InBooth, at);

    /// <summary>A visitor has left the line unserved.</summary>
    public void Abandoned(Visit visit, DateTime at) => observer.Abandoned(index, at - visit.Arrived, at);
}
