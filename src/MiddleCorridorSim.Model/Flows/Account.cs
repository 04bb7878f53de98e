namespace MiddleCorridorSim.Model.Flows;

/// <summary>What a traveller went through, added up as it goes.</summary>
internal sealed class Account
{
    /// <summary>Distance, in km.</summary>
    public double DistanceKm { get; set; }

    /// <summary>Time in motion.</summary>
    public TimeSpan Moving { get; set; }

    /// <summary>Time at border posts.</summary>
    public TimeSpan AtBorders { get; set; }

    /// <summary>Transport, fees and handling, in USD.</summary>
    public double CostUsd { get; set; }

    /// <summary>Emissions, in kg CO2e.</summary>
    public double Co2eKg { get; set; }

    /// <summary>Distance by road, in km.</summary>
    public double RoadKm { get; set; }

    /// <summary>Time in motion by road.</summary>
    public TimeSpan RoadMoving { get; set; }

    /// <summary>Time on roads and at road posts, rests and waiting included.</summary>
    public TimeSpan RoadTotal { get; set; }

    /// <summary>Cost of driving and fees at road posts, in USD.</summary>
    public double RoadCostUsd { get; set; }
}
