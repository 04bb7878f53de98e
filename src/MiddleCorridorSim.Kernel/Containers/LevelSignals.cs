namespace MiddleCorridorSim.Kernel;

/// <summary>Events that wait for a level, those whose level is met first in front.</summary>
/// <param name="sign">1 where a rising level meets them, -1 where a falling one does.</param>
internal sealed class LevelSignals(int sign)
{
    private readonly PriorityQueue<Event, (double Level, long Ticket)> _waiting = new();
    private long _ticket;

    public void Add(Event @event, double level) => _waiting.Enqueue(@event, (sign * level, _ticket++));

    /// <summary>Triggers all that <paramref name="level"/> meets.</summary>
    public void TriggerAt(double level)
    {
        while (_waiting.TryPeek(out Event? @event, out (double Level, long Ticket) key) && sign * level >= key.Level)
        {
            _waiting.Dequeue();
            @event.Succeed();
        }
    }
}
