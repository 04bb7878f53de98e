using MiddleCorridorSim.Reporting.Charts;
using MiddleCorridorSim.Reporting.Folder;

namespace MiddleCorridorSim.Reporting.Journeys;

/// <summary>A journey as distance, time and cost add up along it.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Points">The ends of its stretches, the origin first.</param>
internal sealed record Way(string Scenario, IReadOnlyList<WayPoint> Points)
{
    /// <summary>The whole distance.</summary>
    public double Km => Points[^1].Km;

    /// <summary>The whole time.</summary>
    public double Time => Points[^1].Time;

    /// <summary>The whole cost.</summary>
    public double Usd => Points[^1].Usd;

    /// <summary>Adds up a journey.</summary>
    public static Way Of(Journey journey, ResultsFolder folder, TimeUnit unit)
    {
        List<WayPoint> points = [new(string.Empty, "origin", 0, 0, 0)];
        foreach (JourneyStep step in journey.Steps)
        {
            bool isMove = step.Place is "rail" or "road" or "sea";
            string place = isMove ? PlaceKind.Of(step.Place, folder.Names.Value).Word : folder.Names.Value.Place(step.Place);
            WayPoint last = points[^1];
            points.Add(new WayPoint(place, isMove ? step.Place : "stop", last.Km + step.Km, last.Time + unit.Of(step.Hours), last.Usd + step.Usd));
        }

        return new Way(journey.Scenario, points);
    }
}
