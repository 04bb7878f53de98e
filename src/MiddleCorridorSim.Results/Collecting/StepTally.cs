using System.Text.Json.Nodes;
using MiddleCorridorSim.Domain.Observation;

namespace MiddleCorridorSim.Results.Collecting;

/// <summary>The journeys of one flow on one route, laid over each other step by step.</summary>
/// <remarks>
/// Journeys on a route pass the same places in the same order, but some stop where others do not. A stretch is added to the next step
/// at its place; where there is none ahead, a step is made. Memory grows with the places of the route, not with the freight.
/// </remarks>
internal sealed class StepTally
{
    private readonly List<Step> _steps = [];

    /// <summary>How many journeys there were.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a journey.</summary>
    /// <param name="stays">Its stretches, in order.</param>
    public void Add(List<Stay> stays)
    {
        Count++;
        int next = 0;
        foreach (Stay stay in stays)
        {
            int at = next > 0 && _steps[next - 1].Place == stay.Place ? next - 1 : Find(stay.Place, next);
            if (at < 0)
            {
                at = next;
                _steps.Insert(at, new Step { Place = stay.Place });
            }

            _steps[at].Hours += stay.Duration.TotalHours;
            _steps[at].Km += stay.DistanceKm;
            _steps[at].Usd += stay.CostUsd;
            next = at + 1;
        }
    }

    /// <summary>The means by step, as JSON.</summary>
    /// <param name="places">The names of the places.</param>
    public string ToJson(IReadOnlyList<string> places) => new JsonArray([.. _steps.Select(step => new JsonObject
    {
        ["place"] = places[step.Place],
        ["hours"] = Math.Round(step.Hours / Count, 4),
        ["km"] = Math.Round(step.Km / Count, 3),
        ["usd"] = Math.Round(step.Usd / Count, 3),
    })]).ToJsonString();

    private int Find(int place, int from)
    {
        for (int at = from; at < _steps.Count; at++)
        {
            if (_steps[at].Place == place)
            {
                return at;
            }
        }

        return -1;
    }

    private sealed class Step
    {
        public required int Place { get; init; }

        public double Hours { get; set; }

        public double Km { get; set; }

        public double Usd { get; set; }
    }
}
