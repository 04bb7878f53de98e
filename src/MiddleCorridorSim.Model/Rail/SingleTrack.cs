using MiddleCorridorSim.Domain.Network;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>One track for both directions: trains meet at passing loops.</summary>
/// <remarks>
/// A train runs through a block; at its end it passes the station without stopping if it may enter the next block at that moment, and
/// else brakes, stands in the loop until the <see cref="Dispatcher"/> sends it, and accelerates. Before it arrives or passes it waits
/// outside the station until the headway behind the train before it, and the interval after an opposing arrival, have passed.
/// The length of a train is left out: it leaves a block at once.
/// </remarks>
internal sealed class SingleTrack : TrackSharing
{
    private readonly LineSite _site;
    private readonly Line _line;
    private readonly Dispatcher _dispatcher;
    private readonly string[] _places;
    private readonly int[] _there = new int[2];

    public SingleTrack(LineSite site, Line line)
    {
        _site = site;
        _line = line;
        _dispatcher = new Dispatcher(site, line, this);
        _places = [.. Enumerable.Range(0, site.Times.Count + 1).Select(site.Place)];
    }

    /// <inheritdoc />
    public override int Waiting => _dispatcher.Waiting;

    /// <inheritdoc />
    public override int Moving => _dispatcher.Moving;

    private DateTime Now => _site.Simulation.Now;

    /// <inheritdoc />
    public override IEnumerable<Event> Run(Transit transit)
    {
        _site.Times.Begin(transit);
        transit.Station = transit.Direction == 0 ? 0 : _site.Times.Count;
        _there[transit.Direction]++;
        Event? turn = Start(transit);
        while (true)
        {
            if (turn is not null)
            {
                yield return turn;
                if (transit.Train.IsRefused)
                {
                    _there[transit.Direction]--;
                    _site.Watch?.Left(transit, Now);
                    yield break;
                }

                Trace(transit, "starts", transit.Station);
            }

            long end = EndOfBlock(transit, fromStop: turn is not null);
            while (_site.Pace.Until(end) is { } running)
            {
                yield return running;
            }

            while (HeldOutside(transit) is { } held)
            {
                yield return held;
            }

            if (LeavesAt(transit))
            {
                break;
            }

            if (Passes(transit))
            {
                turn = null;
                continue;
            }

            long stop = Brake(transit);
            while (_site.Pace.Until(stop) is { } braking)
            {
                yield return braking;
            }

            turn = Stop(transit);
        }
    }

    /// <inheritdoc />
    public override void Opened()
    {
        _dispatcher.MarkAll();
        _dispatcher.Settle();
    }

    /// <inheritdoc />
    public override void Refuse()
    {
        _dispatcher.Refuse();
        _dispatcher.Settle();
    }

    /// <summary>Asks for the first block.</summary>
    /// <returns>What the train must wait for; null when it is in the block.</returns>
    private Event? Start(Transit transit)
    {
        _dispatcher.Ask(transit);
        Event? turn = null;
        if (_dispatcher.MayEnter(transit))
        {
            _dispatcher.Enter(transit);
            Trace(transit, "passes", transit.Station);
        }
        else
        {
            turn = _dispatcher.Queue(transit);
        }

        _dispatcher.Settle();
        return turn;
    }

    /// <returns>When the train is at the end of its block, in running time.</returns>
    private long EndOfBlock(Transit transit, bool fromStop)
    {
        long ticks = _site.Times.Section(transit, transit.Section) + (fromStop ? _line.Acceleration.Ticks : 0);
        transit.Due = Now + new TimeSpan(ticks);
        return _site.Pace.Progress + ticks;
    }

    /// <summary>What keeps a train before the station ahead; null: nothing.</summary>
    private Event? HeldOutside(Transit transit)
    {
        List<Transit> inBlock = _dispatcher.Blocks[transit.Section].Trains;
        if (inBlock[0] != transit)
        {
            return Gone(inBlock[inBlock.IndexOf(transit) - 1]);
        }

        DateTime[] arrivals = _dispatcher.Stations[transit.Station + transit.Step].LastArrival;
        DateTime behind = Dispatcher.After(arrivals[transit.Direction], _line.Headway);
        DateTime crossed = Dispatcher.After(arrivals[1 - transit.Direction], _line.NonSimultaneousArrival);
        DateTime earliest = behind > crossed ? behind : crossed;
        return earliest > Now ? _site.Simulation.Timeout(earliest - Now) : null;
    }

    /// <summary>Happens when a train has left its block.</summary>
    private Event Gone(Transit transit) => transit.Gone ??= new Event(_site.Simulation);

    /// <summary>Lets a train leave the line if it is at its end.</summary>
    private bool LeavesAt(Transit transit)
    {
        if (!_dispatcher.Stations[transit.Station + transit.Step].IsEnd)
        {
            return false;
        }

        _dispatcher.Leave(transit);
        _dispatcher.Settle();
        Trace(transit, "passes", transit.Station);
        _site.Watch?.Left(transit, Now);

        // Opposing trains begin where it ends, so of two that are there at the same time each meets the other once.
        _there[transit.Direction]--;
        _site.Watch?.Met(_there[1 - transit.Direction], Now);
        return true;
    }

    /// <summary>Lets a train run on into its next block without a stop, if it may.</summary>
    private bool Passes(Transit transit)
    {
        _dispatcher.Ask(transit);
        transit.Station += transit.Step;
        bool passes = _dispatcher.MayEnter(transit);
        transit.Station -= transit.Step;
        if (passes)
        {
            _dispatcher.Leave(transit);
            Trace(transit, "passes", transit.Station);
            _dispatcher.Enter(transit);
            _dispatcher.Settle();
        }

        return passes;
    }

    /// <returns>When the train stands, in running time.</returns>
    private long Brake(Transit transit)
    {
        // Opposing trains count this arrival from now on, so that none comes in while this one does.
        transit.Due = Now + _line.Braking;
        _dispatcher.Stations[transit.Station + transit.Step].LastArrival[transit.Direction] = transit.Due;
        return _site.Pace.Progress + _line.Braking.Ticks;
    }

    /// <summary>The train stands in the loop.</summary>
    /// <returns>What it must wait for; never null, for it has stopped.</returns>
    private Event Stop(Transit transit)
    {
        _dispatcher.Leave(transit);
        Trace(transit, "stops", transit.Station);
        transit.Asked = Now;
        Event turn = _dispatcher.Queue(transit);
        _dispatcher.Settle();
        return turn;
    }

    private void Trace(Transit transit, string happening, int station)
    {
        if (_site.Watch is { Tracing: true } watch)
        {
            watch.Trace(transit, happening, _places[station], "", Now);
        }
    }
}
