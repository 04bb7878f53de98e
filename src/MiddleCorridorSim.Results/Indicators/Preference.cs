namespace MiddleCorridorSim.Results.Indicators;

/// <summary>Which way an indicator is better.</summary>
public enum Preference
{
    /// <summary>Neither way: it describes.</summary>
    None,

    /// <summary>Smaller is better.</summary>
    Lower,

    /// <summary>Greater is better.</summary>
    Higher,
}
