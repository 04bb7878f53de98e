using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Scenarios.Binding;
using MiddleCorridorSim.Scenarios.Overlays;
using MiddleCorridorSim.Scenarios.Quantities;
using MiddleCorridorSim.Scenarios.Shapes;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Comparing;

/// <summary>Says in planners' words how a second scenario differs from a first, once both are resolved.</summary>
/// <remarks>What means the same is no difference: <c>60 min</c> and <c>1 h</c>, a default and the same value written out.</remarks>
public static class ScenarioDifferences
{
    /// <summary>The differences, in the order of the language.</summary>
    /// <param name="first">The scenario to compare with.</param>
    /// <param name="second">The scenario that differs.</param>
    public static IReadOnlyList<Difference> Between(LoadedScenario first, LoadedScenario second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        List<Difference> found = [];
        if (first.Tree is { } a && second.Tree is { } b)
        {
            Compare(Staffed(a), Staffed(b), typeof(Scenario), null, FieldPath.Top, false, found);
        }

        return found;
    }

    // Who staffs a post is said by the post or by staffing, which comes before it: both are compared as staffing.
    private static TreeMap Staffed(TreeMap tree)
    {
        if (tree["posts"] is not TreeMap posts)
        {
            return tree;
        }

        TreeMap staffing = tree["staffing"] as TreeMap ?? new TreeMap([], tree.Place);
        List<TreeEntry> bare = [];
        foreach (TreeEntry post in posts.Entries)
        {
            TreeNode? regime = (post.Value as TreeMap)?["regime"];
            staffing = regime is null || staffing[post.Key] is not null ? staffing : staffing.With(new TreeEntry(post.Key, regime.Place, regime));
            bare.Add(post with { Value = (post.Value as TreeMap)?.Without("regime") ?? post.Value });
        }

        return tree.With(new TreeEntry("posts", posts.Place, new TreeMap(bare, posts.Place))).With(new TreeEntry("staffing", staffing.Place, staffing));
    }

    // A thing that only one of them names is new or gone as a whole; a group of fields is compared field by field.
    private static void Compare(TreeNode? a, TreeNode? b, Type type, FieldShape? field, FieldPath path, bool isNamed, List<Difference> found)
    {
        switch (Forms.Of(type))
        {
            case Form.Record when !isNamed || (a is TreeMap && b is TreeMap):
                foreach (FieldShape inner in RecordShape.Of(type).Fields)
                {
                    Compare((a as TreeMap)?[inner.Key], (b as TreeMap)?[inner.Key], inner.Type, inner, path.Then(inner.Key), false, found);
                }

                break;
            case Form.Catalog:
                Names(a as TreeMap, b as TreeMap, Forms.ItemOf(type), path, found);
                break;
            default:
                Values(a, b, type, field, path, found);
                break;
        }
    }

    private static void Names(TreeMap? a, TreeMap? b, Type item, FieldPath path, List<Difference> found)
    {
        IEnumerable<string> names = (a?.Keys ?? []).Concat((b?.Keys ?? []).Where(key => a?[key] is null));
        foreach (string name in names)
        {
            Compare(a?[name], b?[name], item, null, path.Then(name), true, found);
        }
    }

    private static void Values(TreeNode? a, TreeNode? b, Type type, FieldShape? field, FieldPath path, List<Difference> found)
    {
        string standard = field is null ? "" : DefaultText.Of(field);
        string first = a is null ? standard : Shown(a, type);
        string second = b is null ? standard : Shown(b, type);
        if (first == second)
        {
            return;
        }

        string words = (a, b) switch
        {
            (null, not null) when Forms.Of(type) == Form.Record => $"{Thing(path)}: new",
            (not null, null) when Forms.Of(type) == Form.Record => $"{Thing(path)}: gone",
            _ when first.Length == 0 => $"{Thing(path)}: {second}, where nothing was said",
            _ when second.Length == 0 => $"{Thing(path)}: nothing said, instead of {first}",
            _ => $"{Thing(path)}: {second} instead of {first}",
        };
        found.Add(new Difference(string.Join('.', path.Names), first, second, words));
    }

    // One text for values that mean the same.
    private static string Shown(TreeNode node, Type type)
    {
        Type plain = Forms.Of(type) == Form.Union && UnionShape.Of(type).BareValue?.Shape.Value is { } bare ? bare.Type : type;
        return node is TreeScalar scalar && QuantityKinds.Of(plain) is { } kind && QuantityText.Read(kind, scalar.Text, null, out object? value) is null
            ? QuantityFormat.Text(value!)
            : node is TreeScalar text && Forms.Of(type) == Form.Text ? text.Text : YamlWriter.Line(node);
    }

    // posts.AM_POST.road.controls.customs.booths: "border post AM_POST, road, control customs, booths".
    private static string Thing(FieldPath path)
    {
        IReadOnlyList<string> names = path.Names;
        if (names is ["staffing" or "routes", string id])
        {
            return names[0] == "routes" ? $"route {id}" : $"staffing of {id}";
        }

        List<string> words = [];
        Type? type = typeof(Scenario);
        for (int i = 0; i < names.Count; i++)
        {
            bool isNamed = type is not null && Forms.Of(type) == Form.Catalog;
            Type? next = type is null ? null : isNamed ? Forms.ItemOf(type) : Forms.Of(type) == Form.Record ? RecordShape.Of(type).Field(names[i])?.Type : null;
            bool isSection = next is not null && Forms.Of(next) == Form.Catalog && i < names.Count - 1;
            if (!isSection)
            {
                words.Add(isNamed && Forms.Of(next!) == Form.Record ? $"{Words.Snake(next!.Name).Replace('_', ' ')} {names[i]}" : names[i].Replace('_', ' '));
            }

            type = next;
        }

        return string.Join(", ", words);
    }
}
