using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>Tells the observer what happens on a line.</summary>
/// <remarks>
/// A unit is a place for a train in motion. Single track: a block section, so that utilisation is the share of sections in use. Double
/// track: as many as follow each other at the headway both ways, so that utilisation is the share of time that headways take up (the
/// occupancy of UIC code 406). Where more trains than that are on the line (slow ones, or several in a block), they count as
/// units while they are. Waiting is the time a train stood before the line or in its loops; service is all its other time on the link.
/// </remarks>
/// <param name="observer">Who takes note.</param>
/// <param name="station">The number of <c>line:LINK</c> among the stations; null where waiting is not reported.</param>
/// <param name="link">The number of the link; null where meets are not reported.</param>
public sealed class LineWatch(IObserver observer, int? station = null, int? link = null)
{
    /// <summary>Whether passings are to be traced.</summary>
    internal bool Tracing => observer.Tracing;

    /// <summary>Whether waiting is to be reported.</summary>
    internal bool Counting => station is not null;

    /// <summary>Reports an empty line as soon as the run begins.</summary>
    internal void Begin(int units, Simulation simulation)
    {
        if (Counting)
        {
            simulation.Timeout(TimeSpan.Zero).AddCallback(begin => State(0, 0, units, simulation.Now));
        }
    }

    internal void State(int waiting, int busy, int units, DateTime at)
    {
        if (station is { } number)
        {
            observer.StationState(number, waiting, busy, Math.Max(busy, units), at);
        }
    }

    internal void Left(Transit transit, DateTime at)
    {
        if (station is { } number)
        {
            observer.Served(number, transit.Waited, at - transit.Arrived - transit.Waited, at);
        }
    }

    internal void Met(int trains, DateTime at)
    {
        if (link is { } number && trains > 0)
        {
            observer.Met(number, trains, at);
        }
    }

    internal void Trace(Transit transit, string happening, string place, string detail, DateTime at) =>
        observer.Trace(transit.Train.Name, happening, place, detail, at);
}
