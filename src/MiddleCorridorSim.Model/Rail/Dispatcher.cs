using MiddleCorridorSim.Domain.Network;

namespace MiddleCorridorSim.Model.Rail;

/// <summary>Decides which train of a single-track line enters which block, and when.</summary>
/// <remarks>
/// <para>A train may enter a block when its track at the station beyond is sure (<see cref="HasRoom"/>), no train is in the block
/// (or, on a line with following moves, only trains of its own direction), and headway and crossing interval have passed. Of the trains
/// that wait for a block at its two ends, those without a sure track apart, the one goes first that has priority; nobody else enters before
/// it, even while it still waits for the block to clear. With equal priority the two directions take turns, so that a train on the line
/// does not wait for all that stand before it. On a line of one block, where all wait before the line, the one that asked first goes first.</para>
/// <para>A train holds back for an opposing one of higher priority that is in the next block and would have to wait for it.</para>
/// </remarks>
internal sealed class Dispatcher
{
    private readonly LineSite _site;
    private readonly Line _line;
    private readonly TrackSharing _entry;
    private readonly Block[] _blocks;
    private readonly Station[] _stations;
    private readonly Queue<Block> _marked = new();
    private readonly Action<Event>[] _timers;
    private long _tickets;
    private int _timing;
    private bool _refused;

    public Dispatcher(LineSite site, Line line, TrackSharing entry)
    {
        _site = site;
        _line = line;
        _entry = entry;
        int count = site.Times.Count;
        _blocks = [.. Enumerable.Range(0, count).Select(index => new Block(index))];
        _stations = [.. Enumerable.Range(0, count + 1).Select(index => new Station(index, Tracks(index)))];
        site.Watch?.Begin(count, site.Simulation);
        _timers = [.. _blocks.Select<Block, Action<Event>>(block => _ => Timed(block))];
    }

    /// <summary>Trains that wait, before the line or in its loops.</summary>
    public int Waiting { get; private set; }

    /// <summary>Trains in blocks.</summary>
    public int Moving { get; private set; }

    /// <summary>The stations, in the order of the link.</summary>
    public IReadOnlyList<Station> Stations => _stations;

    /// <summary>The blocks, in the order of the link.</summary>
    public IReadOnlyList<Block> Blocks => _blocks;

    private DateTime Now => _site.Simulation.Now;

    /// <summary>Notes that a train wants to enter its next block, now.</summary>
    public void Ask(Transit transit)
    {
        transit.Asked = Now;
        transit.Ticket = _tickets++;
    }

    /// <summary>Whether a train that has asked may enter its next block now, before those that wait.</summary>
    public bool MayEnter(Transit transit)
    {
        Block block = Ahead(transit);
        return (_stations[transit.Station].Waiting[transit.Direction].First is not { } same || WaitingTrains.Before(transit, same))
            && (Candidate(block, 1 - transit.Direction) is not { } opposing || GoesBefore(transit, opposing, block))
            && IsCandidate(transit, block)
            && Ready(transit, block) <= Now;
    }

    /// <summary>Sends a train from its station into its next block; <see cref="Settle"/> is to follow.</summary>
    public void Enter(Transit transit)
    {
        Block block = Ahead(transit);
        int direction = transit.Direction;
        _stations[transit.Station].Free(direction);
        _stations[transit.Station + transit.Step].Hold(direction);
        block.Trains.Add(transit);
        block.LastEntry[direction] = Now;
        block.EnteredBy = direction;
        transit.Section = block.Index;
        transit.Due = Now + new TimeSpan(_site.Times.Expected(transit, block.Index));
        Moving++;

        // Its track is free for trains that come from either side.
        Mark(transit.Station - 1);
        Mark(transit.Station);
        if (_refused)
        {
            _refused = false;
            MarkAll();
        }
    }

    /// <summary>Takes a train out of its block, at the station beyond; <see cref="Settle"/> is to follow.</summary>
    public void Leave(Transit transit)
    {
        Block block = _blocks[transit.Section];
        block.Trains.Remove(transit);
        block.Cleared = Now;
        block.ClearedBy = transit.Direction;
        transit.Section = -1;
        transit.Station += transit.Step;
        _stations[transit.Station].LastArrival[transit.Direction] = Now;
        Moving--;
        Mark(block.Index);
        Event? gone = transit.Gone;
        transit.Gone = null;
        gone?.Succeed();
    }

    /// <summary>Makes a train wait in its station; <see cref="Settle"/> is to follow.</summary>
    /// <returns>Happens when the train has been sent into its block.</returns>
    public Event Queue(Transit transit)
    {
        transit.Granted = new Event(_site.Simulation);
        _stations[transit.Station].Waiting[transit.Direction].Add(transit);
        Waiting++;
        Mark(Ahead(transit).Index);
        return transit.Granted;
    }

    /// <summary>Sends away the trains that wait at the ends to enter; <see cref="Settle"/> is to follow.</summary>
    public void Refuse()
    {
        foreach (WaitingTrains waiting in (ReadOnlySpan<WaitingTrains>)[_stations[0].Waiting[0], _stations[^1].Waiting[1]])
        {
            while (waiting.Count > 0)
            {
                Transit transit = waiting.Take();
                Waiting--;
                transit.Waited += Now - transit.Asked;
                transit.Train.IsRefused = true;
                transit.Granted!.Succeed();
            }
        }

        MarkAll();
    }

    /// <summary>Marks every block: the line opened.</summary>
    public void MarkAll()
    {
        for (int i = 0; i < _blocks.Length; i++)
        {
            Mark(i);
        }
    }

    /// <summary>Sends every train that may go now, and reports the new state of the line.</summary>
    /// <exception cref="DeadlockException">Trains wait, and nothing is left that could let one go.</exception>
    public void Settle()
    {
        while (_marked.TryDequeue(out Block? block))
        {
            block.Marked = false;
            Serve(block);
        }

        if (Waiting > 0 && Moving == 0 && _timing == 0 && _entry.IsOpen && !_site.Pace.Halted)
        {
            throw new DeadlockException(DeadlockReport.Of(_site, _stations));
        }

        if (_site.Watch is { Counting: true } watch)
        {
            watch.State(Waiting, Moving, _blocks.Length, Now);
        }
    }

    /// <summary>An instant and a span later; the beginning of time, which stands for never, stays what it is.</summary>
    public static DateTime After(DateTime instant, TimeSpan span) => instant == DateTime.MinValue ? instant : instant + span;

    private void Serve(Block block)
    {
        while (First(block) is { } first)
        {
            DateTime ready = Ready(first, block);
            if (ready > Now)
            {
                LookAgain(block, ready);
                return;
            }

            _stations[first.Station].Waiting[first.Direction].Take();
            Waiting--;
            first.Waited += Now - first.Asked;
            Enter(first);
            first.Granted!.Succeed();
        }
    }

    /// <summary>The train that is to enter a block next; null when none waits that could.</summary>
    private Transit? First(Block block)
    {
        Transit? one = Candidate(block, 0);
        Transit? other = Candidate(block, 1);
        return one is null || (other is not null && GoesBefore(other, one, block)) ? other : one;
    }

    private Block Ahead(Transit transit) => _blocks[transit.Direction == 0 ? transit.Station : transit.Station - 1];

    /// <summary>The first train of a direction that waits for a block, if it could enter were the block free; else null.</summary>
    private Transit? Candidate(Block block, int direction) =>
        _stations[block.Index + direction].Waiting[direction].First is { } first && IsCandidate(first, block) ? first : null;

    /// <summary>Whether one train goes before an opposing one: by priority, then by turns, or by who asked first.</summary>
    private bool GoesBefore(Transit one, Transit other, Block block)
    {
        bool takeTurns = _blocks.Length > 1 && block.EnteredBy is not null && one.Train.Priority == other.Train.Priority;
        return takeTurns ? one.Direction != block.EnteredBy : WaitingTrains.Before(one, other);
    }

    private bool IsCandidate(Transit transit, Block block) =>
        (_entry.IsOpen || !_stations[transit.Station].IsEnd)
        && !_site.Pace.Halted
        && HasRoom(transit.Station + transit.Step, transit.Direction)
        && !HoldsBack(transit, block);

    /// <summary>Whether a train of a direction may be sent to a station.</summary>
    /// <remarks>
    /// The rule that rules deadlock and starvation out. It needs a free track there. It may take the last one that the other direction
    /// could use only if no train of the other direction waits just beyond to come here, and no loop further on is full of such trains.
    /// </remarks>
    private bool HasRoom(int index, int direction)
    {
        Station station = _stations[index];
        if (!station.WouldFill(direction) || !station.HasTrack)
        {
            return station.HasTrack;
        }

        bool fills = MayFill(index, direction);
        _refused |= !fills;
        return fills;
    }

    private bool MayFill(int index, int direction)
    {
        int step = direction == 0 ? 1 : -1;
        bool may = _stations[index + step].Waiting[1 - direction].Count == 0;
        for (int beyond = index + step; may && beyond > 0 && beyond < _blocks.Length; beyond += step)
        {
            may = !_stations[beyond].IsFull(1 - direction);
        }

        return may;
    }

    /// <summary>When a train may enter a block, as far as trains before it decide that; the end of time while one is in its way.</summary>
    private DateTime Ready(Transit transit, Block block)
    {
        int direction = transit.Direction;
        bool occupied = block.Trains.Count > 0;
        if (occupied && !(_line.Following && block.Trains[0].Direction == direction))
        {
            return DateTime.MaxValue;
        }

        DateTime ready = After(block.LastEntry[direction], _line.Headway);
        bool follows = _line.Following && block.ClearedBy == direction;
        DateTime crossed = occupied || follows ? DateTime.MinValue : After(block.Cleared, _line.Crossing);
        return ready > crossed ? ready : crossed;
    }

    /// <summary>Whether an opposing train of higher priority in the next block would have to wait for this one.</summary>
    private bool HoldsBack(Transit transit, Block block)
    {
        int next = block.Index + transit.Step;
        if (next < 0 || next >= _blocks.Length || _blocks[next].Trains.Count == 0)
        {
            return false;
        }

        Transit opposing = _blocks[next].Trains[0];
        return opposing.Direction != transit.Direction
            && opposing.Train.Priority < transit.Train.Priority
            && HasRoom(transit.Station, opposing.Direction)
            && opposing.Due < Now + new TimeSpan(_site.Times.Expected(transit, block.Index)) + _line.Acceleration + _line.Crossing;
    }

    private void LookAgain(Block block, DateTime at)
    {
        if (at != DateTime.MaxValue && at != block.Timer)
        {
            block.Timer = at;
            _timing++;
            _site.Simulation.Timeout(at - Now).AddCallback(_timers[block.Index]);
        }
    }

    private void Timed(Block block)
    {
        _timing--;
        Mark(block.Index);
        Settle();
    }

    private void Mark(int index)
    {
        if (index >= 0 && index < _blocks.Length && !_blocks[index].Marked)
        {
            _blocks[index].Marked = true;
            _marked.Enqueue(_blocks[index]);
        }
    }

    private int? Tracks(int station) =>
        station == 0 || station == _site.Times.Count ? null : 1 + (_line.Sections.Count > 0 ? _line.Sections[station - 1].Loops : 1);
}
