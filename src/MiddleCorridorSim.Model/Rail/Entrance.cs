namespace MiddleCorridorSim.Model.Rail;

/// <summary>Where trains of one direction enter a track of their own: one headway apart, first come, first served within priority.</summary>
internal sealed class Entrance
{
    private readonly Simulation _simulation;
    private readonly TimeSpan _headway;
    private readonly TrackSharing _line;
    private readonly WaitingTrains _waiting = new();
    private readonly Action<Event> _wake;
    private DateTime _next = DateTime.MinValue;
    private bool _timed;
    private long _tickets;

    public Entrance(Simulation simulation, TimeSpan headway, TrackSharing line)
    {
        _simulation = simulation;
        _headway = headway;
        _line = line;
        _wake = _ =>
        {
            _timed = false;
            Admit();
        };
    }

    /// <summary>How many wait.</summary>
    public int Waiting => _waiting.Count;

    /// <summary>Lets a train in, now if it may.</summary>
    /// <returns>What it must wait for; null when it is in.</returns>
    public Event? Ask(Transit transit)
    {
        if (_waiting.Count == 0 && MayEnter())
        {
            _next = _simulation.Now + _headway;
            return null;
        }

        transit.Asked = _simulation.Now;
        transit.Ticket = _tickets++;
        transit.Granted = new Event(_simulation);
        _waiting.Add(transit);
        Await();
        return transit.Granted;
    }

    /// <summary>Lets in whoever may go now.</summary>
    public void Admit()
    {
        while (_waiting.Count > 0 && MayEnter())
        {
            _next = _simulation.Now + _headway;
            Transit transit = _waiting.Take();
            transit.Waited += _simulation.Now - transit.Asked;
            transit.Granted!.Succeed();
        }

        Await();
    }

    /// <summary>Sends all who wait away.</summary>
    public void Refuse()
    {
        while (_waiting.Count > 0)
        {
            Transit transit = _waiting.Take();
            transit.Waited += _simulation.Now - transit.Asked;
            transit.Train.IsRefused = true;
            transit.Granted!.Succeed();
        }
    }

    private bool MayEnter() => _line.IsOpen && _simulation.Now >= _next;

    private void Await()
    {
        if (_waiting.Count > 0 && _line.IsOpen && !_timed)
        {
            _timed = true;
            _simulation.Timeout(_next - _simulation.Now).AddCallback(_wake);
        }
    }
}
