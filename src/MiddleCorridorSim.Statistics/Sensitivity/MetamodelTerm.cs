namespace MiddleCorridorSim.Statistics.Sensitivity;

/// <summary>One term of a metamodel with its coefficient.</summary>
/// <param name="First">The factor, counted from 0; none for the constant.</param>
/// <param name="Second">The other factor of a product, the same one for a square; none for a linear term.</param>
/// <param name="Coefficient">The least-squares coefficient of the coded factors, in the response's unit.</param>
/// <param name="StandardError">Its standard error; NaN when no degree of freedom is left.</param>
/// <param name="Low">The lower end of its Student t interval.</param>
/// <param name="High">The upper end of it.</param>
public sealed record MetamodelTerm(int? First, int? Second, double Coefficient, double StandardError, double Low, double High)
{
    /// <summary>Whether the interval leaves zero out.</summary>
    public bool IsSignificant => Low > 0 || High < 0;

    /// <summary>The value of the term's factors at a coded point; 1 for the constant.</summary>
    internal static double Value(int? first, int? second, double[] coded) =>
        (first is int one ? coded[one] : 1) * (second is int other ? coded[other] : 1);
}
