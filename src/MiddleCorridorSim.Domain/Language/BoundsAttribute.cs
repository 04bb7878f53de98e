namespace MiddleCorridorSim.Domain.Language;

/// <summary>The range of numbers that a field accepts, in the unit that its type keeps (hours for a <see cref="TimeSpan"/>).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BoundsAttribute : Attribute
{
    /// <summary>The smallest value accepted.</summary>
    public double Min { get; init; } = double.NegativeInfinity;

    /// <summary>The greatest value accepted.</summary>
    public double Max { get; init; } = double.PositiveInfinity;

    /// <summary>Whether <see cref="Min"/> itself is refused.</summary>
    public bool MoreThanMin { get; init; }
}
