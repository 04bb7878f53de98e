namespace MiddleCorridorSim.Model.Rail;

/// <summary>Each direction has a track to itself: double track, or, without a headway, trains that run free of each other.</summary>
/// <remarks>
/// With a headway, two trains of one direction are at least that far apart where they enter, and where they leave; in between the
/// faster one follows at the headway, so it is kept at every point and nobody overtakes. Both are reckoned in running time, which is
/// never faster than the clock, so a line that is slowed keeps at least the headway.
/// </remarks>
internal sealed class SeparateTracks : TrackSharing
{
    private readonly Simulation _simulation;
    private readonly RunningTimes _times;
    private readonly Pace _pace;
    private readonly TimeSpan _headway;
    private readonly LineWatch? _watch;
    private readonly Entrance[] _entrances;
    private readonly long[] _lastArrival = [long.MinValue / 2, long.MinValue / 2];
    private readonly string[] _ends;
    private readonly int _units;
    private int _moving;

    public SeparateTracks(LineSite site, TimeSpan headway)
    {
        _simulation = site.Simulation;
        _times = site.Times;
        _pace = site.Pace;
        _watch = site.Watch;
        _headway = headway;
        _entrances =
        [
            new Entrance(_simulation, headway, this),
            new Entrance(_simulation, headway, this),
        ];
        _ends = [site.Place(0), site.Place(_times.Count)];
        _units = Units(0) + Units(1);
        _watch?.Begin(_units, _simulation);
    }

    /// <inheritdoc />
    public override int Waiting => _entrances[0].Waiting + _entrances[1].Waiting;

    /// <inheritdoc />
    public override int Moving => _moving;

    /// <inheritdoc />
    public override IEnumerable<Event> Run(Transit transit)
    {
        int direction = transit.Direction;
        if (_entrances[direction].Ask(transit) is { } turn)
        {
            Report();
            yield return turn;
            if (transit.Train.IsRefused)
            {
                _watch?.Left(transit, _simulation.Now);
                yield break;
            }
        }

        long arrival = Enter(transit);
        while (_pace.Until(arrival) is { } wait)
        {
            yield return wait;
        }

        Leave(transit);
    }

    /// <inheritdoc />
    public override void Opened()
    {
        _entrances[0].Admit();
        _entrances[1].Admit();
    }

    /// <inheritdoc />
    public override void Refuse()
    {
        _entrances[0].Refuse();
        _entrances[1].Refuse();
        Report();
    }

    /// <returns>When it arrives at the other end, in running time.</returns>
    private long Enter(Transit transit)
    {
        _moving++;
        _times.Begin(transit);
        long arrival = _pace.Progress + _times.Section(transit, 0);
        if (_headway > TimeSpan.Zero)
        {
            arrival = Math.Max(arrival, _lastArrival[transit.Direction] + _headway.Ticks);
            _lastArrival[transit.Direction] = arrival;
        }

        Report();
        Trace(transit, transit.Waited > TimeSpan.Zero ? "starts" : "passes", _ends[transit.Direction]);
        return arrival;
    }

    /// <summary>How many trains of a direction follow each other at the headway over the whole link.</summary>
    private int Units(int direction) =>
        _headway > TimeSpan.Zero ? Math.Max(1, (int)Math.Round(_times.FreeFlow(null, direction == 0) / _headway)) : 1;

    private void Leave(Transit transit)
    {
        _moving--;
        Trace(transit, "passes", _ends[1 - transit.Direction]);
        _watch?.Left(transit, _simulation.Now);
        Report();
    }

    private void Report() => _watch?.State(Waiting, _moving, _units, _simulation.Now);

    private void Trace(Transit transit, string happening, string place)
    {
        if (_watch is { Tracing: true })
        {
            _watch.Trace(transit, happening, place, "", _simulation.Now);
        }
    }
}
