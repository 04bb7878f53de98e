using MiddleCorridorSim.Results.Indicators;

namespace MiddleCorridorSim.Results.Collecting;

/// <summary>How much came through in the measured time.</summary>
internal struct CarriedTally
{
    private double _tonnes;
    private double _teu;
    private long _vehicles;

    /// <summary>One vehicle or consignment came through.</summary>
    public void Add(double tonnes, double teu)
    {
        _tonnes += tonnes;
        _teu += teu;
        _vehicles++;
    }

    /// <summary>Writes the three forms of throughput.</summary>
    public readonly void Write(IndicatorSheet sheet, string entity, MeasuredTime time)
    {
        sheet.Add(IndicatorCatalog.Throughput, entity, time.PerYear(_tonnes));
        sheet.Add(IndicatorCatalog.ThroughputTeu, entity, time.PerYear(_teu));
        sheet.Add(IndicatorCatalog.ThroughputVehicles, entity, time.PerYear(_vehicles));
    }
}
