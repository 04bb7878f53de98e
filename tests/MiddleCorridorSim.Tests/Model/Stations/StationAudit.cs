namespace MiddleCorridorSim.Tests.Model.Stations;

/// <summary>Holds every report of a station against what must always be true, and adds up its areas.</summary>
/// <param name="mayOverstay">Whether visitors may stand in booths after these were closed: work is finished, or booths are held.</param>
internal sealed class StationAudit(bool mayOverstay) : SilentObserver
{
    private DateTime _last = StationRig.Start;
    private (int Waiting, int Busy, int Manned) _state;

    /// <summary>Booths that the last change of staff left open; to be set before the change is made.</summary>
    public int Open { get; set; }

    /// <summary>The area under waiting and busy, in ticks.</summary>
    public long Present { get; private set; }

    /// <summary>The time of those served, waiting and service together, in ticks.</summary>
    public long TimeOfServed { get; private set; }

    public int ServedCount { get; private set; }

    public override void StationState(int station, int waiting, int busy, int manned, DateTime at)
    {
        Advance(at);
        _state = (waiting, busy, manned);
    }

    public override void Served(int station, TimeSpan waiting, TimeSpan service, DateTime at)
    {
        Advance(at);
        Assert.True(waiting >= TimeSpan.Zero && service > TimeSpan.Zero);
        TimeOfServed += waiting.Ticks + service.Ticks;
        ServedCount++;
    }

    /// <summary>Time goes on: what was reported last has held for a while. To be called before staff changes too.</summary>
    public void Advance(DateTime at)
    {
        Assert.True(at >= _last, "the clock went back");
        if (at > _last)
        {
            (int waiting, int busy, int manned) = _state;
            string state = $"{waiting} waiting, {busy} of {manned} busy, {Open} open until {at:HH:mm}";
            Assert.True(waiting >= 0 && busy >= 0 && busy <= manned, state);
            Assert.True(waiting == 0 || busy >= Open, $"a booth was idle while a visitor waited: {state}");
            Assert.True(manned >= Open && manned - Open <= busy, $"a booth that should be closed was idle: {state}");
            Assert.True(mayOverstay || manned == Open, $"work went on without staff: {state}");
            Present += (waiting + busy) * (at - _last).Ticks;
            _last = at;
        }
    }
}
