namespace MiddleCorridorSim.Scenarios.Quantities;

/// <summary>A unit as written, and what it is worth in the unit that the program keeps.</summary>
/// <param name="Name">The unit as written: <c>min</c>, <c>TEU/week</c>.</param>
/// <param name="Factor">One of it in the unit that is kept.</param>
public sealed record Unit(string Name, double Factor)
{
    /// <summary>What is counted, for rates and loads, as the number of its enumeration.</summary>
    public int Counts { get; init; }

    /// <summary>Whether it is an amount in euros, which needs the scenario's exchange rate.</summary>
    public bool Euro { get; init; }

    /// <summary>Whether it is one of those that messages and the reference name.</summary>
    public bool Main { get; init; }
}
