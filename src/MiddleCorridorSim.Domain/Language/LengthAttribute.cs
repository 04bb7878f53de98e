namespace MiddleCorridorSim.Domain.Language;

/// <summary>How many items a list field must have.</summary>
/// <param name="count">The exact number of items.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LengthAttribute(int count) : Attribute
{
    /// <summary>The exact number of items.</summary>
    public int Count { get; } = count;
}
