using System.Globalization;

namespace MiddleCorridorSim.Kernel;

/// <content>Putting events into the list.</content>
public partial class Simulation
{
    /// <summary>Schedules an event that many default steps from now.</summary>
    /// <param name="delay">In default steps; not negative.</param>
    /// <param name="event">To be processed then.</param>
    /// <exception cref="ArgumentException"><paramref name="delay"/> is negative, not a number, or leads beyond the calendar.</exception>
    public virtual void ScheduleD(double delay, Event @event) => Schedule(DelayOf(delay), @event);

    /// <summary>Schedules an event at the current time, behind all that is due now with the same priority.</summary>
    /// <param name="event">To be processed.</param>
    /// <param name="priority">Smaller happens first among events due together.</param>
    public virtual void Schedule(Event @event, int priority = 0)
    {
        if (priority == 0)
        {
            Events.AddNow(@event);
        }
        else
        {
            Events.Add(@event, Clock, priority);
        }
    }

    /// <summary>Schedules an event a span from now.</summary>
    /// <param name="delay">Not negative.</param>
    /// <param name="event">To be processed then.</param>
    /// <param name="priority">Smaller happens first among events due together.</param>
    /// <exception cref="ArgumentException"><paramref name="delay"/> is negative or leads beyond the calendar.</exception>
    public virtual void Schedule(TimeSpan delay, Event @event, int priority = 0)
    {
        long ticks = delay.Ticks;
        if ((ulong)ticks > (ulong)(DateTime.MaxValue.Ticks - Clock))
        {
            throw BadDelay(delay.ToString("c", CultureInfo.InvariantCulture), ticks < 0);
        }

        if (priority != 0)
        {
            Events.Add(@event, Clock + ticks, priority);
        }
        else if (ticks == 0)
        {
            Events.AddNow(@event);
        }
        else
        {
            Events.Add(@event, Clock + ticks);
        }
    }

    /// <summary>Schedules an event of priority zero at the current time.</summary>
    internal void ScheduleNow(Event @event)
    {
        if (_isExact)
        {
            Events.AddNow(@event);
        }
        else
        {
            Schedule(@event);
        }
    }

    internal void AbandonedOne() => Events.AbandonedOne();

    private TimeSpan DelayOf(double steps)
    {
        double ticks = steps * _stepSeconds * TimeSpan.TicksPerSecond;
        if (!(ticks >= 0 && ticks < long.MaxValue))
        {
            throw BadDelay(steps.ToString("R", CultureInfo.InvariantCulture), ticks < 0);
        }

        return TimeSpan.FromSeconds(_stepSeconds * steps);
    }

    private ArgumentException BadDelay(string found, bool isNegative) =>
        KernelFault.Argument(
            this,
            "a delay of zero or more that ends within the calendar",
            found,
            isNegative ? "Time does not run backwards: check the sign." : "Check the figures that it comes from.",
            "delay");
}
