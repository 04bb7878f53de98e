namespace MiddleCorridorSim.Domain.Language;

/// <summary>The name of a thing in a scenario: its key in the section that defines it.</summary>
public interface IId
{
    /// <summary>The key as written.</summary>
    string Value { get; }
}
