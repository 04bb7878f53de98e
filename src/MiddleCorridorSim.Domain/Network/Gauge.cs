using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Domain.Network;

/// <summary>The track gauge of a railway.</summary>
public enum Gauge
{
    /// <summary>1,520 mm: the railways of the former Soviet Union.</summary>
    [Key("1520")]
    Broad,

    /// <summary>1,435 mm: China, Turkey, Iran and Europe.</summary>
    [Key("1435")]
    Standard,
}
