using System.Collections.Concurrent;
using System.Reflection;
using MiddleCorridorSim.Domain.Language;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Shapes;

/// <summary>The cases of a record that is written in one of several ways.</summary>
public sealed class UnionShape
{
    private static readonly ConcurrentDictionary<Type, UnionShape> s_shapes = new();

    private UnionShape(Type type)
    {
        Cases = [.. type.GetNestedTypes(BindingFlags.Public)
            .Where(nested => !nested.IsAbstract && type.IsAssignableFrom(nested))
            .OrderBy(nested => nested.MetadataToken)
            .Select(nested => new UnionCase(nested))
            .OrderBy(each => each.Rank)];
    }

    /// <summary>The cases, the simplest to write first.</summary>
    public IReadOnlyList<UnionCase> Cases { get; }

    /// <summary>The case that is written as a bare value, or null where there is none.</summary>
    public UnionCase? BareValue => Cases.FirstOrDefault(each => each is { Bare: true, Shape.Value: not null });

    /// <summary>The case whose fields are written without its name, or null where there is none.</summary>
    public UnionCase? BareRecord => Cases.FirstOrDefault(each => each is { Bare: true, Shape.Value: null });

    /// <summary>The shape of a type marked <see cref="OneOfAttribute"/>.</summary>
    /// <param name="type">The type.</param>
    public static UnionShape Of(Type type) => s_shapes.GetOrAdd(type, each => new UnionShape(each));

    /// <summary>The case that is written with a name, or null where none has it.</summary>
    /// <param name="key">The name as written.</param>
    public UnionCase? Named(string key) => Cases.FirstOrDefault(each => !each.Bare && each.Key == key);

    /// <summary>The named case that a mapping is written as, or null where it is none.</summary>
    /// <param name="map">The mapping.</param>
    public UnionCase? NamedIn(TreeMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return map.Entries.Count == 1 ? Named(map.Entries[0].Key) : null;
    }

    /// <summary>Whether text that is none of the words of this was most likely meant to be one.</summary>
    /// <param name="text">The text as written.</param>
    public bool MeansWord(string text) => Binding.NearestName.Of(text, WordsOf()) is not null;

    /// <summary><c> Did you mean "x"?</c> for a word or a case that is misspelt, or nothing.</summary>
    /// <param name="node">The value as written.</param>
    public string Hint(TreeNode node) => node switch
    {
        TreeScalar scalar => Binding.NearestName.Hint(scalar.Text, WordsOf()),
        TreeMap { Entries.Count: 1 } map => Binding.NearestName.Hint(
            map.Entries[0].Key, Cases.Where(each => !each.Bare && !each.IsWord).Select(each => each.Key).Concat(BareRecord?.Shape.Fields.Select(field => field.Key) ?? [])),
        TreeMap { Entries.Count: > 1 } map when map.Keys.Count(key => Named(key) is not null) > 1 => " Write only one of them.",
        _ => "",
    };

    private IEnumerable<string> WordsOf() => Cases.Where(each => each.IsWord).Select(each => each.Key);
}
