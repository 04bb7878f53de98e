namespace MiddleCorridorSim.Statistics.Sensitivity;

/// <summary>Which terms a regression metamodel has.</summary>
public enum MetamodelForm
{
    /// <summary>A constant and every factor.</summary>
    Linear,

    /// <summary>Linear, and the product of every two factors.</summary>
    Interactions,

    /// <summary>Interactions, and the square of every factor.</summary>
    Quadratic,
}
