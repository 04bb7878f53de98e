namespace MiddleCorridorSim.Scenarios.Binding;

/// <summary>The names that lead from the top of a file to a value: <c>posts.POST.road.controls.customs.service</c>.</summary>
/// <param name="Above">The path to what holds it; null at the top.</param>
/// <param name="Name">Its own name.</param>
public sealed record FieldPath(FieldPath? Above, string Name)
{
    /// <summary>The top of the file.</summary>
    public static FieldPath Top { get; } = new(null, "");

    /// <summary>The path to something in this.</summary>
    /// <param name="name">Its name.</param>
    public FieldPath Then(string name) => new(this, name);

    /// <summary>The names from the top down.</summary>
    public IReadOnlyList<string> Names => Above is null ? [] : [.. Above.Names, Name];

    /// <summary>The path as <c>--set</c> and <c>explain</c> take it; <c>staffing of AM_AGARAK_W</c> where a section holds values themselves.</summary>
    public override string ToString()
    {
        IReadOnlyList<string> names = Names;
        return names is ["staffing" or "routes", string id] ? $"{names[0]} of {id}" : string.Join('.', names);
    }
}
