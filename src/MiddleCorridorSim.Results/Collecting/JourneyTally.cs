using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Results.Collecting;

/// <summary>The journeys of every flow on every route that matters to it.</summary>
/// <param name="places">The names of places.</param>
/// <param name="flows">The names of flows.</param>
internal sealed class JourneyTally(IReadOnlyList<string> places, IReadOnlyList<string> flows)
{
    private const double Least = 0.2;       // routes that carry less of a flow say little about it
    private readonly Dictionary<(int Flow, int Route), StepTally> _journeys = [];
    private readonly List<Stay> _stays = [];

    /// <summary>A stretch of the journey that is about to be told.</summary>
    public void Add(in Stay stay) => _stays.Add(stay);

    /// <summary>The journey whose stretches were told ended.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="route">The route.</param>
    /// <param name="counts">Whether it is measured.</param>
    public void End(int flow, int route, bool counts)
    {
        if (counts && _stays.Count > 0)
        {
            if (!_journeys.TryGetValue((flow, route), out StepTally? journey))
            {
                _journeys[(flow, route)] = journey = new StepTally();
            }

            journey.Add(_stays);
        }

        _stays.Clear();
    }

    /// <summary>The profiles, in the order of flows and of route names.</summary>
    /// <param name="routes">The names of routes.</param>
    public IEnumerable<ReplicationProfile> Profiles(IReadOnlyList<string> routes) => _journeys
        .GroupBy(journey => journey.Key.Flow)
        .OrderBy(flow => flow.Key)
        .SelectMany(flow => flow
            .Where(journey => journey.Value.Count >= Least * flow.Sum(other => other.Value.Count))
            .OrderBy(journey => routes[journey.Key.Route], StringComparer.Ordinal)
            .Select(journey => new ReplicationProfile(
                ReplicationProfile.Steps, $"{flows[flow.Key]}/{routes[journey.Key.Route]}", journey.Value.ToJson(places))));
}
