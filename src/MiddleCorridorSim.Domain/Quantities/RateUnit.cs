namespace MiddleCorridorSim.Domain.Quantities;

/// <summary>What a <see cref="Rate"/> counts.</summary>
public enum RateUnit
{
    /// <summary>Consignments (trucks, containers, wagonloads, trains), as the flow's unit says: <c>8 /h</c>.</summary>
    Consignments,

    /// <summary>Twenty-foot equivalent units: <c>350 TEU/week</c>.</summary>
    Teu,

    /// <summary>Tonnes: <c>1.2 Mt/yr</c>.</summary>
    Tonnes,
}
