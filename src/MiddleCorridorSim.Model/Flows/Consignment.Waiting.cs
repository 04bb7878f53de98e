using MiddleCorridorSim.Model.Stations;

namespace MiddleCorridorSim.Model.Flows;

/// <content>A truck that waits in a long line, as a few numbers.</content>
internal sealed partial class Consignment
{
    /// <summary>Who takes it on.</summary>
    public Journeys Journeys
    {
        get => _journeys!;
        set => _journeys = value;
    }

    /// <summary>Whether it can be told by a pattern and a few numbers while it waits for a visit, because nothing else knows of it.</summary>
    /// <remarks>Its own vehicle has made the whole journey so far, so that the vehicle's distance, time and cost are the consignment's.</remarks>
    public bool IsPlain(Visit visit) =>
        visit is { Visitor: Consignment, State: VisitState.Waiting, Redraws: 0, InBoothTicks: 0, IsLimited: false, WasInterrupted: false }
        && _state.Stop.Passing.IsPlain && ReferenceEquals(visit, _state.Stop.Passing.Visit)
        && _state is { Stage: JourneyStage.Stop or JourneyStage.LastStop, Return: null }
        && Traction is null && Yard == default && BrokenRide is null && OnSetOut is null
        && !IsTurnedBack && !IsSentBack && !IsUnroutable && Itinerary is not null
        && OwnKm == DistanceKm && OwnMoving == Moving && OwnCostUsd == CostUsd;

    /// <summary>What is its own while it waits.</summary>
    /// <param name="visit">What it waits for.</param>
    /// <param name="pattern">What it has in common with others, by number.</param>
    /// <param name="journey">What numbers cannot tell; null for background.</param>
    public WaitingTruck ToNumbers(Visit visit, int pattern, out WaitingJourney? journey)
    {
        journey = _stayCount == 0 && _state.Truck is null && Plan.Fleet is null
            ? null
            : new WaitingJourney(_stays[.._stayCount], _state.Truck, Stood, DrivenSinceBreak, DrivenSinceRest);
        return new WaitingTruck
        {
            Pattern = (short)pattern,
            HasJourney = journey is not null,
            Number = _freight.Number,
            Rank = Rank,
            Created = _freight.Created,
            Departed = Departed ?? default,
            CameToPost = _state.Stop.Passing.Arrived,
            InLine = visit.Number,
            Joined = visit.Arrived,
            Service = new TimeSpan(visit.Service),
            Terms = visit.Terms,
            Moving = Moving,
            AtBorders = AtBorders,
            Total = OwnTotal,
            CostUsd = CostUsd,
        };
    }

    /// <summary>Becomes the truck again that <see cref="ToNumbers"/> told.</summary>
    /// <param name="truck">What is its own.</param>
    /// <param name="journey">What numbers cannot tell.</param>
    /// <param name="pattern">What it has in common with others.</param>
    /// <param name="visit">What it waits for.</param>
    public void Return(in WaitingTruck truck, WaitingJourney? journey, WaitingPattern pattern, Visit visit)
    {
        Become(pattern.Plan, truck.Number, truck.Created);
        visit.Begin(pattern.Priority, truck.Service.Ticks, pattern.Redraw, (truck.InLine, truck.Joined));
        visit.Terms = truck.Terms;
        pattern.Apply(this, visit);
        _state.Stop.Passing.Arrived = truck.CameToPost;
        _state.Stop.Passing.Service = truck.Service;
        Departed = truck.Departed == default ? null : truck.Departed;
        Moving = truck.Moving;
        OwnMoving = truck.Moving;
        AtBorders = truck.AtBorders;
        OwnTotal = truck.Total;
        CostUsd = truck.CostUsd;
        OwnCostUsd = truck.CostUsd;
        if (journey is null)
        {
            return;
        }

        _state.Truck = journey.Truck;
        Stood = journey.Stood;
        DrivenSinceBreak = journey.DrivenSinceBreak;
        DrivenSinceRest = journey.DrivenSinceRest;
        foreach (Domain.Observation.Stay stay in journey.Stays)
        {
            Keep(stay);
        }
    }
}
