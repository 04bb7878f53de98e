using System.Buffers;
using System.Globalization;
using MiddleCorridorSim.Scenarios.Binding;
using MiddleCorridorSim.Scenarios.Files;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Overlays;

/// <summary>Lays settings over a tree: <c>routes.trip=open</c>, <c>flows.*.rate=4 /h</c>; <c>flows.*.rate*=2</c> multiplies.</summary>
/// <param name="root">The record that the tree describes.</param>
/// <param name="tables">Reads tables that a value names.</param>
/// <param name="merge">Lays a value over what was there.</param>
/// <param name="faults">Gets what is wrong.</param>
internal sealed class Settings(Type root, Tables tables, Merge merge, FaultList faults)
{
    private static readonly SearchValues<char> s_plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 ._/-+");

    /// <summary>The tree with one setting; the tree itself after a fault.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="set"><c>PATH=VALUE</c>, the value as in a file and <c>null</c> to remove; or <c>PATH*=FACTOR</c>.</param>
    public TreeMap Apply(TreeMap tree, string set)
    {
        Place place = Place.WholeOf(Paths.CommandLine + set);
        int equals = set.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            faults.Add(place, $"expected PATH=VALUE such as routes.trip=open, found {TreeScalar.Quote(set)}.");
            return tree;
        }

        // flows.*.rate*=2 multiplies; the star of posts.*=null stands for names.
        bool isTimes = equals > 1 && set[equals - 1] == '*' && set[equals - 2] != '.';
        string path = set[..(isTimes ? equals - 1 : equals)].Trim();
        string text = set[(equals + 1)..].Trim();
        PathWalk? walk = isTimes ? Times(path, text, place) : Put(path, text, place);
        return walk?.Go(tree, root) as TreeMap ?? tree;
    }

    private PathWalk? Put(string path, string text, Place place) => Value(text, place) is { } value
        ? new PathWalk(
            path.Split('.'),
            place,
            (old, type, at) => value.IsNull ? null : merge.Of(old, tables.Expand(value, type, at), type, at),
            faults)
        : null;

    private PathWalk? Times(string path, string text, Place place)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double factor) || !double.IsFinite(factor))
        {
            faults.Add(place, $"expected a number to multiply by, found {TreeScalar.Quote(text)}.");
            return null;
        }

        return new PathWalk(path.Split('.'), place, (old, type, at) => Scaled(old, type, at, factor, place), faults);
    }

    private TreeNode? Scaled(TreeNode? old, Type type, FieldPath path, double factor, Place place)
    {
        TreeNode? scaled = old is null ? null : Scaling.Of(old, type, factor, place);
        if (scaled is null && old is not null)
        {
            faults.Add(place, $"{path}: expected a quantity to multiply, found {old.Described}.");
        }

        return scaled ?? old;
    }

    private TreeNode? Value(string text, Place place)
    {
        // A number with its unit, or a word, is what nearly every setting gives: the same text in YAML, which costs more to find out.
        if (IsPlain(text))
        {
            return new TreeScalar(text, quoted: false, place);
        }

        FaultList inner = new();
        TreeNode? value = YamlTree.Read(text, new Place(place.File, 1, 1), inner);
        foreach (Fault fault in inner.Sorted)
        {
            faults.Add(place, fault.Message);
        }

        return value?.MovedTo(place);
    }

    private static bool IsPlain(string text) => text.Length > 0 && char.IsAsciiLetterOrDigit(text[0]) && char.IsAsciiLetterOrDigit(text[^1])
        && text.AsSpan().IndexOfAnyExcept(s_plain) < 0 && !text.Contains("  ", StringComparison.Ordinal);
}
