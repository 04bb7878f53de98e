using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>The trucks in the middle of a long line, as a few numbers each in place of their objects.</summary>
/// <remarks>
/// A post that is overloaded for a year has hundreds of thousands of trucks before it. Here they lie one behind another, a hundred bytes each, and what
/// was theirs serves those who come. Who cannot be told by numbers (a train, a truck on its way back, one whose place somebody else knows) stays as it is.
/// </remarks>
internal sealed class TruckShelf(Station station, ConsignmentRoll roll) : IShelf
{
    private const int ChunkSize = 512;

    /// <summary>Beyond so many patterns nothing is gained: those who fit none of them stay as they are.</summary>
    private const int MostPatterns = 64;

    private readonly Queue<WaitingTruck[]> _chunks = new();
    private readonly List<WaitingPattern> _patterns = [];
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
        if (visit.Follower is not Consignment truck || !truck.IsPlain(visit) || PatternOf(truck, visit) is not { } pattern)
        {
            place = new WaitingTruck { Who = visit };
            visit.IsShelved = true;
            return;
        }

        place = truck.ToNumbers(visit, pattern);
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

        while (true)
        {
            WaitingTruck[] chunk = _chunks.Peek();
            ref WaitingTruck place = ref chunk[_first];
            object? who = place.Who;
            Visit? visit = who is WaitingPattern pattern ? Renewed(in place, pattern) : (Visit?)who;
            place = default;
            if (++_first == ChunkSize)
            {
                _spare = _chunks.Dequeue();
                _first = 0;
            }

            if (visit is not null)
            {
                Count--;
                visit.IsShelved = false;
                return visit;
            }
        }
    }

    /// <inheritdoc />
    public void Remove(Visit visit)
    {
        foreach (WaitingTruck[] chunk in _chunks)
        {
            for (int i = 0; i < chunk.Length; i++)
            {
                if (ReferenceEquals(chunk[i].Who, visit))
                {
                    chunk[i] = default;
                    visit.IsShelved = false;
                    Count--;
                    return;
                }
            }
        }

        throw new InvalidOperationException("line: expected a visit of the shelf, found one of another place.");
    }

    /// <summary>The freight that lies here, in the order of the line; not the trucks that stayed as they are.</summary>
    public IEnumerable<WaitingRank> Ranks() => _chunks
        .SelectMany(chunk => chunk)
        .Where(truck => truck.Who is WaitingPattern)
        .Select(truck => new WaitingRank(truck.Rank, ((WaitingPattern)truck.Who!).Plan, truck.Number, truck.Created));

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

    private Visit Renewed(in WaitingTruck truck, WaitingPattern pattern)
    {
        Visit visit = station.NewVisit();
        roll.Unshelve(in truck, pattern, visit);
        return visit;
    }

    private WaitingPattern? PatternOf(Consignment truck, Visit visit)
    {
        foreach (WaitingPattern known in _patterns)
        {
            if (known.Fits(truck, visit))
            {
                return known;
            }
        }

        if (_patterns.Count == MostPatterns)
        {
            return null;
        }

        WaitingPattern pattern = new(truck, visit, truck.Journeys);
        _patterns.Add(pattern);
        return pattern;
    }
}
