using MiddleCorridorSim.Model.Choice;
using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Flows;

/// <summary>What the trucks of one flow have in common that wait in the same line: their way, how far they are on it, and what that alone decides.</summary>
internal sealed class WaitingPattern
{
    private readonly Journeys _journeys;
    private readonly Itinerary _itinerary;
    private readonly JourneyState _state;
    private readonly bool _hold;
    private readonly bool _isClearedAhead;
    private readonly double _distanceKm;
    private readonly double _co2eKg;

    /// <summary>The pattern of a truck that waits.</summary>
    /// <param name="truck">The truck.</param>
    /// <param name="visit">What it waits for.</param>
    public WaitingPattern(Consignment truck, Visit visit)
    {
        _journeys = truck.Journeys;
        Plan = truck.Plan;
        _itinerary = truck.Itinerary!;
        _state = truck.State;
        _state.Stop.Passing.Visit = null;
        _state.Leg = default;
        Redraw = visit.Redrawing;
        _hold = visit.Hold;
        _isClearedAhead = truck.IsClearedAhead;
        _distanceKm = truck.DistanceKm;
        _co2eKg = truck.Co2eKg;
        Priority = visit.Priority;
    }

    /// <summary>Its flow.</summary>
    public FlowPlan Plan { get; }

    /// <summary>Its place in queues.</summary>
    public double Priority { get; }

    /// <summary>Draws its service anew when that is thrown away.</summary>
    public IRedraw? Redraw { get; }

    /// <summary>Whether another truck that waits has all of it.</summary>
    public bool Fits(Consignment truck, Visit visit) =>
        truck.Plan == Plan && truck.Itinerary == _itinerary && visit.Redrawing == Redraw && visit.Hold == _hold && visit.Priority == Priority
        && truck.IsClearedAhead == _isClearedAhead && truck.DistanceKm == _distanceKm && truck.Co2eKg == _co2eKg
        && truck.State.IsLike(in _state);

    /// <summary>Makes a new consignment one of these trucks, but for what is its own.</summary>
    /// <param name="truck">The consignment.</param>
    /// <param name="visit">What it waits for.</param>
    public void Apply(Consignment truck, Visit visit)
    {
        visit.Hold = _hold;
        visit.Visitor = truck;
        visit.Follower = truck;
        truck.Journeys = _journeys;
        truck.Itinerary = _itinerary;
        truck.IsClearedAhead = _isClearedAhead;
        truck.DistanceKm = _distanceKm;
        truck.OwnKm = _distanceKm;
        truck.Co2eKg = _co2eKg;
        truck.State = _state;
        ref Border.Passing passing = ref truck.State.Stop.Passing;
        passing.Traveller = truck;
        passing.Visit = visit;
    }
}
