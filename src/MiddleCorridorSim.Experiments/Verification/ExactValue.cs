namespace MiddleCorridorSim.Experiments.Verification;

/// <summary>A figure of a case that is known without simulating.</summary>
/// <param name="Kpi">The indicator.</param>
/// <param name="Entity">Of what.</param>
/// <param name="Value">The figure, in the indicator's unit.</param>
public sealed record ExactValue(string Kpi, string Entity, double Value)
{
    /// <summary>The standard error of the figure itself; 0 where a formula gives it, more where it was published with an interval.</summary>
    public double StandardError { get; init; }
}
