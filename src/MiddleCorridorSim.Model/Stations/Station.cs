using MiddleCorridorSim.Domain.Border;
using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Model.Stations;

/// <summary>A group of booths (officers, cranes, berths, tracks) with one line before them.</summary>
/// <remarks>
/// <para>A free booth takes who is first in the line, in the same instant. What happens at one instant happens in the order of the event
/// list, but no tie loses work or does it twice: work that ends at an instant is over then, so no newcomer, closing booth or breakdown
/// of that instant interrupts it, and work interrupted in the instant it began has lost nothing and is not drawn anew.</para>
/// <para>The line and the booths are plain lists; the only events are a timeout for each piece of work and the visit itself. A timeout
/// whose work was interrupted comes and goes unheeded.</para>
/// </remarks>
public sealed partial class Station
{
    private readonly Simulation _simulation;
    private readonly StationSettings _settings;
    private readonly WaitingLine _line;
    private readonly OccupiedBooths _booths;
    private readonly PlaceLine? _places;
    private readonly StationReports _reports;
    private readonly bool _ordersByItself;
    private Visit? _forgotten;
    private long _arrivals;
    private int _staffed;
    private int _inOrder = int.MaxValue;

    /// <summary>Builds a station, empty.</summary>
    /// <param name="simulation">The simulation.</param>
    /// <param name="settings">How it is built.</param>
    /// <param name="index">Its place in <see cref="ObservedWorld.Stations"/>.</param>
    /// <param name="observer">Told of every change of state and every visitor served, from the first event of the run on.</param>
    public Station(Simulation simulation, StationSettings settings, int index, IObserver observer)
    {
        _simulation = simulation;
        _settings = settings;
        _line = new WaitingLine(settings.Discipline != Discipline.Fifo, NewClass);
        _booths = new OccupiedBooths(settings.Discipline != Discipline.Fifo);
        _ordersByItself = settings.Discipline is Discipline.Lifo or Discipline.Shortest;
        _places = settings.WaitingPlaces is { } places ? new PlaceLine(places) : null;
        _reports = new StationReports(observer, index);
        _staffed = settings.Booths ?? int.MaxValue;
        ShiftEnd = settings.ShiftEnd;
        new Timeout(simulation, TimeSpan.Zero, priority: int.MinValue).AddCallback(_ => Report());
    }

    /// <summary>Its name, for messages.</summary>
    public string Name => _settings.Name;

    /// <summary>What happens to work in hand when a booth closes.</summary>
    public ShiftEnd ShiftEnd { get; set; }

    /// <summary>Counts the changes of terms; see <see cref="ChangeTerms"/>.</summary>
    public int Terms { get; private set; }

    /// <summary>Where the middle of a long line is kept; null where all visitors wait as they are.</summary>
    internal Shelving? Shelving { get; init; }

    /// <summary>How many wait in the line.</summary>
    public int Waiting => _secondLine is { } second ? _line.Count + second.Count : _line.Count;

    /// <summary>How many booths are occupied.</summary>
    public int Busy => _booths.Count;

    /// <summary>How many booths are manned, busy or idle; where they are unlimited, as many as are busy.</summary>
    /// <remarks>Booths that close when their work is done count while they do it.</remarks>
    public int Manned => Open == int.MaxValue ? Busy : Open + _booths.Closing;

    /// <summary>Whether its waiting places are limited and none is free.</summary>
    public bool IsFull => _places is not null && (_places.IsWanted || !_places.HasRoom(Waiting, Free));

    /// <summary>Booths that take work: staffed and in working order.</summary>
    private int Open => Math.Min(_staffed, _inOrder);

    private int Free
    {
        get
        {
            int free = Math.Min(Open - _booths.Staying, _inOrder - Busy);
            return Math.Max(0, _care is { } care ? free - care.Away : free);
        }
    }

    /// <summary>A visitor joins the line; if a booth is free, its service begins at once.</summary>
    /// <param name="priority">Smaller is served first, where the discipline heeds it; last come or shortest first sets its own.</param>
    /// <param name="service">The service time; negative for a visitor who holds the booth until it leaves.</param>
    /// <param name="redraw">Draws a new service time when work is thrown away; the same time again where null.</param>
    /// <param name="side">From which of two lines it is served, where booths are turned from one to the other: 0 or 1.</param>
    /// <returns>The visit; it succeeds when its service is over or, without a service time, when it has a booth.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="priority"/> is not a number.</exception>
    /// <exception cref="InvalidOperationException">Waiting places are limited and the visitor has taken none.</exception>
    public Visit Arrive(double priority, TimeSpan service, IRedraw? redraw = null, int side = 0)
    {
        if (double.IsNaN(priority))
        {
            throw new ArgumentOutOfRangeException(nameof(priority), priority, $"{Name}: expected a priority, found {priority}.");
        }

        if (_places is not null && !_places.Use())
        {
            throw new InvalidOperationException(
                $"{Name}: expected a visitor with a waiting place, found one without, at {_simulation.Now:s}. " +
                $"Wait for {nameof(Place)} before {nameof(Arrive)}.");
        }

        if (_ordersByItself)
        {
            priority = _settings.Discipline == Discipline.Lifo ? -_arrivals : service.Ticks;
        }

        Visit visit = NewVisit();
        visit.Begin(priority, service.Ticks, redraw, (_arrivals++, _simulation.Now));
        visit.Terms = Terms;
        visit.Side = side;
        if (Waiting == 0 && Free > 0)
        {
            Begin(visit);
        }
        else
        {
            LineOf(visit).Add(visit);
        }

        Settle();
        return visit;
    }

    /// <summary>A visitor who held a booth leaves it.</summary>
    /// <param name="visit">Untimed and in a booth, or with its service over and <see cref="Visit.Hold"/> set.</param>
    /// <exception cref="InvalidOperationException">The visitor holds no booth.</exception>
    public void Leave(Visit visit)
    {
        if (visit.State != VisitState.Blocking && !(visit.IsUntimed && visit.State == VisitState.InBooth))
        {
            throw new InvalidOperationException(
                $"{Name}: expected a visitor who holds a booth, found one {visit.State}, at {_simulation.Now:s}. Wait for the visit first.");
        }

        StepOut(visit, VisitState.Gone);
        _reports.Served(visit, _simulation.Now);
        FreeWarm();
        Settle();
    }

    /// <summary>Says that nobody looks at a visit any more, so that a later visitor may have the object.</summary>
    /// <remarks>There are millions of visits in a run. One that succeeded as an event, or has a place in the event list or on a shelf that is still to come, is left to the garbage collector.</remarks>
    /// <param name="visit">A visit that is over.</param>
    internal void Forget(Visit visit)
    {
        if (visit is { State: VisitState.Gone, IsTriggered: false, WasInterrupted: false, IsShelved: false })
        {
            Reuse(visit);
        }
    }

    /// <summary>Gives the object of a visit to a later visitor: of one that is over, or that waits on a shelf.</summary>
    internal void Reuse(Visit visit)
    {
        visit.After = _forgotten;
        _forgotten = visit;
    }

    /// <summary>A visit to begin.</summary>
    internal Visit NewVisit()
    {
        Visit visit = _forgotten ?? new Visit(_simulation, this);
        _forgotten = visit.After;
        visit.After = null;
        return visit;
    }

    /// <summary>A visitor leaves unserved, from the line or from the booth.</summary>
    /// <remarks>Its visit never succeeds and is not reported as served, so its time counts in the station's state only.</remarks>
    /// <param name="visit">The visit.</param>
    /// <returns>Whether it left; false when its service was over before.</returns>
    public bool Cancel(Visit visit)
    {
        if (visit.State is VisitState.Blocking or VisitState.Gone || visit.IsTriggered)
        {
            return false;
        }

        if (visit.State == VisitState.Waiting)
        {
            LineOf(visit).Remove(visit);
            visit.State = VisitState.Gone;
        }
        else
        {
            StepOut(visit, VisitState.Gone);
            FreeWarm();
        }

        Settle();
        return true;
    }

    /// <summary>Asks for a waiting place: the event succeeds when one is free, first come, first served; it is kept for the next to arrive.</summary>
    /// <remarks>A visitor for whom a booth is free needs none and gets its place at once.</remarks>
    public Event Place()
    {
        Event place = new(_simulation);
        if (TryPlace())
        {
            place.Succeed();
        }
        else
        {
            _places!.Want(place);
        }

        return place;
    }

    /// <summary>Takes a waiting place if one is free and nobody waits for one; it is kept for the next to arrive.</summary>
    public bool TryPlace()
    {
        if (IsFull)
        {
            return false;
        }

        _places?.Reserve();
        return true;
    }

    private PriorityClass NewClass(double priority) =>
        new(priority, Shelving?.After ?? int.MaxValue, () => Shelving!.New(this));
}
