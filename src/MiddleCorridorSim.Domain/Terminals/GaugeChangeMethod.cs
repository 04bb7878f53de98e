namespace MiddleCorridorSim.Domain.Terminals;

/// <summary>How freight gets from one gauge to the other.</summary>
public enum GaugeChangeMethod
{
    /// <summary>Containers are lifted, and wagonloads reloaded, from train to train.</summary>
    Transshipment,

    /// <summary>The wagons get other bogies and run on.</summary>
    BogieExchange,
}
