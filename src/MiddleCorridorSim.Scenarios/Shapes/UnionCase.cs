using System.Reflection;
using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Scenarios.Shapes;

/// <summary>One way to write a record marked <see cref="OneOfAttribute"/>.</summary>
/// <param name="type">The nested record.</param>
public sealed class UnionCase(Type type)
{
    /// <summary>The nested record.</summary>
    public Type Type { get; } = type;

    /// <summary>Its name as written.</summary>
    public string Key { get; } = Words.KeyOf(type);

    /// <summary>Whether it is written without its name.</summary>
    public bool Bare { get; } = type.IsDefined(typeof(BareAttribute), inherit: false);

    /// <summary>Whether its fields are written as a list.</summary>
    public bool Positional { get; } = type.IsDefined(typeof(PositionalAttribute), inherit: false);

    /// <summary>Its fields.</summary>
    public RecordShape Shape => RecordShape.Of(Type);

    /// <summary>Whether it is written as its name alone.</summary>
    public bool IsWord => !Bare && Shape.Fields.Count == 0;

    /// <summary>Its place among the cases: the simplest to write first.</summary>
    public int Rank => this switch
    {
        { IsWord: true } => 0,
        { Bare: true, Shape.Value: not null } => 1,
        { Bare: true } => 2,
        { Shape.Value: not null } => 3,
        { Positional: true } => 4,
        _ => 5,
    };

    /// <summary>How it is written, for messages: <c>open</c>, <c>{erlang: ...}</c>, <c>{opens: ..., closes: ...}</c>.</summary>
    public string Pattern => this switch
    {
        { IsWord: true } => Key,
        { Bare: true, Shape.Value: { } value } => Nouns.Of(value.Type),
        { Bare: true } => $"{{{Fields(": ...")}}}",
        { Positional: true } => $"{{{Key}: [{Fields("")}]}}",
        { Shape.Value: not null } => $"{{{Key}: ...}}",
        _ => $"{{{Key}: {{{Fields(": ...")}}}}}",
    };

    private string Fields(string after) => string.Join(", ", Shape.Fields.Select(field => field.Key + after));
}
