namespace MiddleCorridorSim.Model.Stations;

/// <summary>
/// Draws the service time of a visit again: anew, when its work was thrown away (<see cref="Domain.Border.ShiftEnd.Requeue"/>); or the same draw at
/// other terms, when they changed while it waited (<see cref="Station.ChangeTerms"/>).
/// </summary>
/// <remarks>One object serves all visits of a station, so that none has to carry a delegate of its own.</remarks>
public interface IRedraw
{
    /// <summary>The service time of the visit's next attempt; not negative.</summary>
    /// <param name="visit">The visit; <see cref="Visit.Visitor"/> and <see cref="Visit.Redraws"/> name the draw, 0 the first one.</param>
    TimeSpan Redraw(Visit visit);
}
