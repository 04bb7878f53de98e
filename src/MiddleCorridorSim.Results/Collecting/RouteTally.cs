using MiddleCorridorSim.Domain.Observation;
using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Collecting;

/// <summary>Which routes the flows chose, and what became of the freight on each.</summary>
internal sealed class RouteTally(IReadOnlyList<string> flows, long from)
{
    private readonly List<string> _labels = [];
    private readonly List<FreightTally> _byRoute = [];
    private readonly List<long[]> _chosen = [];

    /// <summary>The labels, by number.</summary>
    public IReadOnlyList<string> Labels => _labels;

    /// <summary>The number of a label, given on its first use.</summary>
    public int NumberOf(string label)
    {
        int known = _labels.IndexOf(label);
        if (known >= 0)
        {
            return known;
        }

        _labels.Add(label);
        _byRoute.Add(new FreightTally("route:" + label, from));
        _chosen.Add(new long[flows.Count]);
        return _labels.Count - 1;
    }

    /// <summary>The freight of a route.</summary>
    public FreightTally Of(int route) => _byRoute[route];

    /// <summary>A consignment created after the warm-up chose a route.</summary>
    public void Choose(int route, int flow) => _chosen[route][flow]++;

    /// <summary>A consignment that was counted on a route goes by another, so that each counts once, under the label of its whole way.</summary>
    public void Choose(int route, int flow, int instead)
    {
        _chosen[instead][flow]--;
        _chosen[route][flow]++;
    }

    /// <summary>Writes transit and throughput by route, labels in ordinal order.</summary>
    public void WriteRoutes(IndicatorSheet sheet, MeasuredTime time)
    {
        foreach (FreightTally route in _byRoute.Where(route => route.Delivered > 0))
        {
            route.WriteTransit(sheet, time);
        }
    }

    /// <summary>Writes how each flow split over the routes.</summary>
    public void WriteShares(IndicatorSheet sheet)
    {
        for (int flow = 0; flow < flows.Count; flow++)
        {
            long total = _chosen.Sum(chosen => chosen[flow]);
            for (int route = 0; route < _labels.Count; route++)
            {
                if (_chosen[route][flow] > 0)
                {
                    sheet.Add(IndicatorCatalog.RouteShare, $"{flows[flow]}/{_labels[route]}", (double)_chosen[route][flow] / total);
                }
            }
        }
    }
}
