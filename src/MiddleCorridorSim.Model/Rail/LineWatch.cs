using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>Tells the observer what happens on a line.</summary>
/// <remarks>
/// Single track: a unit is a block section, busy while a train is in it; so utilisation is the share of sections in use. Double track:
/// a unit is the entrance of one direction, busy for a headway after each train (the occupancy of UIC code 406). Waiting is the time a
/// train stood before the line or in its loops; service is all its other time on the link. A link without a line has no station.
/// </remarks>
/// <param name="observer">Who takes note.</param>
/// <param name="station">The number of <c>line:LINK</c> among the stations; null where waiting is not reported.</param>
public sealed class LineWatch(IObserver observer, int? station = null)
{
    /// <summary>Whether passings are to be traced.</summary>
    internal bool Tracing => observer.Tracing;

    /// <summary>Whether waiting is to be reported.</summary>
    internal bool Counting => station is not null;

    internal void State(int waiting, int busy, int units, DateTime at)
    {
        if (station is { } number)
        {
            observer.StationState(number, waiting, busy, units, at);
        }
    }

    internal void Left(Transit transit, DateTime at)
    {
        if (station is { } number)
        {
            observer.Served(number, transit.Waited, at - transit.Arrived - transit.Waited, at);
        }
    }

    internal void Trace(Transit transit, string happening, string place, string detail, DateTime at) =>
        observer.Trace(transit.Train.Name, happening, place, detail, at);
}
