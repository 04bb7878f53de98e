using MiddleCorridorSim.Domain.Operations;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Terminals;

/// <summary>Work at a terminal for which there are always enough hands: it goes on in the terminal's hours and rests outside them.</summary>
/// <param name="simulation">The simulation.</param>
/// <param name="hours">The hours; none for always.</param>
internal sealed class FreeHands(Simulation simulation, IReadOnlyList<Shift> hours)
{
    private readonly WorkingHours _hours = new(hours);

    /// <summary>Does work that takes so long.</summary>
    public IEnumerable<Event> Work(TimeSpan time)
    {
        while (time > TimeSpan.Zero)
        {
            DateTime now = simulation.Now;
            bool isWorked = _hours.IsOpen(now);
            if (_hours.NextChange(now) is not { } change)
            {
                yield return isWorked ? simulation.Timeout(time) : new Event(simulation);
                yield break;
            }

            TimeSpan span = isWorked && now + time < change ? time : change - now;
            yield return simulation.Timeout(span);
            time -= isWorked ? span : TimeSpan.Zero;
        }
    }
}
