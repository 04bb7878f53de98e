namespace MiddleCorridorSim.Domain.Language;

/// <summary>How well a figure is known.</summary>
public enum Confidence
{
    /// <summary>A source states it.</summary>
    Reported,

    /// <summary>Computed from reported figures; the note says how.</summary>
    Derived,

    /// <summary>An estimate, to be replaced when something better is found.</summary>
    Assumption,
}
