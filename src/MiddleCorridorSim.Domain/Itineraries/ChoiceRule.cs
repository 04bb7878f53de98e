namespace MiddleCorridorSim.Domain.Itineraries;

/// <summary>How a flow splits over its itineraries.</summary>
public enum ChoiceRule
{
    /// <summary>By a logit model of generalised cost.</summary>
    Logit,

    /// <summary>All by the cheapest at that time.</summary>
    Cheapest,

    /// <summary>By fixed shares.</summary>
    Fixed,
}
