namespace MiddleCorridorSim.Domain.Quantities;

/// <summary>What a <see cref="Load"/> counts.</summary>
public enum LoadUnit
{
    /// <summary>Consignments, whatever they are; also what a bare number means.</summary>
    Consignments,

    /// <summary>Twenty-foot equivalent units; a FEU is two.</summary>
    Teu,

    /// <summary>Tonnes of freight.</summary>
    Tonnes,

    /// <summary>Wagons.</summary>
    Wagons,

    /// <summary>Trucks with their trailers.</summary>
    Trucks,
}
