namespace MiddleCorridorSim.Domain.Language;

/// <summary>Marks an abstract record whose nested sealed records are the ways to write it.</summary>
/// <remarks>
/// A case without fields is written as its name in snake_case (<c>poisson</c>); one with a field marked
/// <see cref="ValueAttribute"/> as <c>{name: value}</c>; one with several fields as <c>{name: {field: value}}</c>, or, when its
/// type carries <see cref="PositionalAttribute"/>, as <c>{name: [value, value]}</c>. A case marked <see cref="BareAttribute"/>
/// is written without its name.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OneOfAttribute : Attribute;
