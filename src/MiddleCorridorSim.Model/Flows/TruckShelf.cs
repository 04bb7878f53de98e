using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>The trucks in the middle of a long line, as a few numbers each in place of their objects.</summary>
/// <remarks>
/// A post that is overloaded for a year has hundreds of thousands of trucks before it. Here they lie one behind another, a hundred bytes each, and what
/// was theirs serves those who come. Who cannot be told by numbers (a train, a truck on its way back, one whose place somebody else knows) stays as it is.
/// </remarks>
internal sealed class TruckShelf(Station station, ConsignmentRoll roll) : IShelf
{
    /// <summary>Trucks in one piece of memory: so many that the garbage collector never moves it.</summary>
    private const int ChunkSize = 1024;

    /// <summary>Beyond so many patterns nothing is gained: those who fit none of them stay as they are.</summary>
    private const int MostPatterns = 64;

    private readonly Queue<WaitingTruck[]> _chunks = new();
    private readonly List<WaitingPattern> _patterns = [];
    private readonly Queue<WaitingJourney> _journeys = new();
    private readonly Queue<Visit> _asTheyAre = new();
    private WaitingTruck[]? _spare;
    private WaitingTruck[] _tail = [];
    private int _first;
    private int _used;

    /// <inheritdoc />
    public int Count { get; private set; }

    /// <inheritdoc />
    public void Put(Visit visit)
    {
        ref WaitingTruck place = ref NewPlace();
        Count++;
        if (visit.Follower is not Consignment truck || !truck.IsPlain(visit) || PatternOf(truck, visit) is not (>= 0 and int pattern))
        {
            place.Pattern = WaitingTruck.AsItIs;
            visit.IsShelved = true;
            _asTheyAre.Enqueue(visit);
            return;
        }

        place = truck.ToNumbers(visit, pattern, out WaitingJourney? journey);
        if (journey is not null)
        {
            _journeys.Enqueue(journey);
        }

        roll.Shelve(truck);
        station.Reuse(visit);
    }

    /// <inheritdoc />
    public Visit Take()
    {
        if (Count == 0)
        {
            throw new InvalidOperationException("line: expected somebody on the shelf, found nobody.");
        }

        Visit visit;
        do
        {
            ref readonly WaitingTruck place = ref _chunks.Peek()[_first];
            visit = place.Pattern == WaitingTruck.AsItIs ? _asTheyAre.Dequeue() : Renewed(in place);
            if (++_first == ChunkSize)
            {
                _spare = _chunks.Dequeue();
                _first = 0;
            }
        }
        while (visit.State == VisitState.Gone);
        Count--;
        visit.IsShelved = false;
        return visit;
    }

    /// <inheritdoc />
    public void Remove(Visit visit) => Count--;

    /// <summary>The freight that lies here, in the order of the line; not the trucks that stayed as they are.</summary>
    public IEnumerable<WaitingRank> Ranks()
    {
        int at = 0;
        foreach (WaitingTruck[] chunk in _chunks)
        {
            int end = chunk == _tail ? _used : ChunkSize;
            for (int i = at++ == 0 ? _first : 0; i < end; i++)
            {
                if (chunk[i].Pattern != WaitingTruck.AsItIs)
                {
                    yield return new WaitingRank(chunk[i].Rank, _patterns[chunk[i].Pattern].Plan, chunk[i].Number, chunk[i].Created);
                }
            }
        }
    }

    private ref WaitingTruck NewPlace()
    {
        if (_chunks.Count == 0 || _used == ChunkSize)
        {
            _tail = _spare ?? new WaitingTruck[ChunkSize];
            _spare = null;
            _chunks.Enqueue(_tail);
            _used = 0;
        }

        return ref _tail[_used++];
    }

    private Visit Renewed(in WaitingTruck truck)
    {
        Visit visit = station.NewVisit();
        roll.Unshelve(in truck, truck.HasJourney ? _journeys.Dequeue() : null, _patterns[truck.Pattern], visit);
        return visit;
    }

    /// <summary>The place of a truck's pattern on the list; -1 where the list is full.</summary>
    private int PatternOf(Consignment truck, Visit visit)
    {
        for (int place = 0; place < _patterns.Count; place++)
        {
            if (_patterns[place].Fits(truck, visit))
            {
                return place;
            }
        }

        if (_patterns.Count == MostPatterns)
        {
            return -1;
        }

        _patterns.Add(new WaitingPattern(truck, visit));
        return _patterns.Count - 1;
    }
}
