using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Domain.Quantities;

namespace MiddleCorridorSim.Domain.Tariffs;

/// <summary>CO2 equivalent by mode, well to wheel (ISO 14083), average load and empty running included.</summary>
public sealed record Emissions : Sourced
{
    /// <summary>By truck.</summary>
    [Bounds(Min = 0)]
    public EmissionFactor Road { get; init; }

    /// <summary>By train.</summary>
    [Bounds(Min = 0)]
    public EmissionFactor Rail { get; init; }

    /// <summary>By vessel.</summary>
    [Bounds(Min = 0)]
    public EmissionFactor Sea { get; init; }

    /// <summary>The factor of a mode.</summary>
    /// <param name="mode">The mode.</param>
    public EmissionFactor Of(Network.Mode mode) => mode switch { Network.Mode.Road => Road, Network.Mode.Rail => Rail, _ => Sea };
}
