namespace MiddleCorridorSim.Experiments.Verification;

/// <summary>A scenario file whose figures are known exactly.</summary>
/// <param name="Name">The name of its file, without folder and ending.</param>
/// <param name="Values">What is known; worked out by formula or by solving a chain when it is asked for.</param>
public sealed record VerificationCase(string Name, Func<IReadOnlyList<ExactValue>> Values)
{
    /// <summary>The widest interval that counts, as a share of the exact value: half its width at 95 %.</summary>
    /// <remarks>1 %; 2 % for waits at a utilisation of 0.9 and above.</remarks>
    public double Precision { get; init; } = 0.01;
}
