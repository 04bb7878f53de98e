namespace MiddleCorridorSim.Domain.Language;

/// <summary>What is said of where a thing's figures come from.</summary>
public abstract record Sourced
{
    /// <summary>Who states the figures, with date and address where there is one.</summary>
    public string? Source { get; init; }

    /// <summary>Whether the figures are reported, derived or assumed.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>What a reader should know about the figures.</summary>
    public string? Note { get; init; }
}
