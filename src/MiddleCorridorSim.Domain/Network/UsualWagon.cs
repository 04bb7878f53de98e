using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Domain.Network;

/// <summary>A wagon as it is taken to be where nothing else is said of it: by train services, and for whole trains of a flow.</summary>
public static class UsualWagon
{
    /// <summary>Its length.</summary>
    public static Distance Length { get; } = new(0.0196);

    /// <summary>Its tare with its containers.</summary>
    public static Mass Tare { get; } = new(22);
}
