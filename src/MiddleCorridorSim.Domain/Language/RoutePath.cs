namespace MiddleCorridorSim.Domain.Language;

/// <summary>The name of a group of links, as a path: <c>trip</c>, <c>trip/road</c>.</summary>
/// <param name="Value">Segments joined by <c>/</c>.</param>
public readonly record struct RoutePath(string Value) : IId
{
    /// <summary>Whether this group holds <paramref name="other"/>: it is the same or lies below.</summary>
    /// <param name="other">The path to look for.</param>
    public bool Holds(RoutePath other) =>
        other.Value == Value || other.Value.StartsWith(Value + "/", StringComparison.Ordinal);

    /// <summary>The path as written.</summary>
    public override string ToString() => Value;
}
