using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Collecting;

/// <summary>Where the time of each flow's consignments goes.</summary>
internal sealed class PlaceTally(IReadOnlyList<string> places, int flows)
{
    private readonly double[] _hours = new double[places.Count * flows];

    /// <summary>A consignment created after the warm-up spent time at a place.</summary>
    public void Add(int flow, int place, TimeSpan duration) =>
        _hours[(flow * places.Count) + place] += duration.TotalHours;

    /// <summary>Writes hours at each place for each delivered consignment of the flow.</summary>
    public void Write(IndicatorSheet sheet, int flow, string entity, long delivered)
    {
        for (int place = 0; place < places.Count; place++)
        {
            double hours = _hours[(flow * places.Count) + place];
            if (hours > 0)
            {
                sheet.Add(IndicatorCatalog.TimeAtMean, $"{entity}/place:{places[place]}", hours / delivered);
            }
        }
    }
}
