using System.Text;
using MiddleCorridorSim.Domain;
using MiddleCorridorSim.Scenarios.Binding;
using MiddleCorridorSim.Scenarios.Overlays;
using MiddleCorridorSim.Scenarios.Shapes;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Explaining;

/// <summary>Explains what a scenario says, after all that it extends: each value, where it comes from, and what it means.</summary>
public static class Explanation
{
    private const string Default = "default";

    /// <summary>The values that a path leads to; all of the scenario for an empty path.</summary>
    /// <param name="loaded">The scenario; it may have faults, as long as its files could be read.</param>
    /// <param name="path">Names joined by dots, with <c>*</c> for every name: <c>posts.*.road.controls</c>.</param>
    /// <param name="faults">Gets a fault where the path leads nowhere.</param>
    public static IReadOnlyList<ExplainedValue> Of(LoadedScenario loaded, string path, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentNullException.ThrowIfNull(path);
        if (loaded.Tree is not { } tree)
        {
            return [];
        }

        List<ExplainedValue> values = [];
        string[] names = path.Length == 0 ? [] : path.Split('.');
        PathWalk walk = new(names, Place.WholeOf(path), (node, type, at) => Gather(node, type, at, values), faults);
        walk.Go(tree, typeof(Scenario));
        return values;
    }

    /// <summary>The values as lines of text: path and value, then origin and sentence below.</summary>
    /// <param name="values">The values.</param>
    public static string Text(IEnumerable<ExplainedValue> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        StringBuilder text = new();
        foreach (ExplainedValue value in values)
        {
            text.Append(value.Path).Append(": ").Append(value.Value).Append('\n');
            text.Append("    ").Append(value.Origin).Append('\n');
            if (value.Sentence.Length > 0)
            {
                text.Append("    ").Append(value.Sentence).Append('\n');
            }
        }

        return text.ToString();
    }

    private static TreeNode? Gather(TreeNode? node, Type type, FieldPath path, List<ExplainedValue> values)
    {
        FieldShape? field = FieldOf(path);
        switch (Forms.Of(type))
        {
            case Form.Record:
                TreeMap? map = node as TreeMap;
                foreach (FieldShape inner in RecordShape.Of(type).Fields)
                {
                    Gather(map?[inner.Key], inner.Type, path.Then(inner.Key), values);
                }

                break;
            case Form.Catalog when node is TreeMap things:
                foreach (TreeEntry entry in things.Entries)
                {
                    Gather(entry.Value, Forms.ItemOf(type), path.Then(entry.Key), values);
                }

                break;
            case not Form.Catalog when node is not null:
                values.Add(new ExplainedValue(Joined(path), YamlWriter.Line(node), node.Place.ToString(), field?.Summary ?? Summaries.Of(type)));
                break;
            case not Form.Catalog when field is not null && DefaultText.Of(field) is { Length: > 0 } standard:
                values.Add(new ExplainedValue(Joined(path), standard, Default, field.Summary));
                break;
        }

        return node;
    }

    private static string Joined(FieldPath path) => string.Join('.', path.Names);

    // The field that a path ends in, or that holds the thing it ends in; forms of distributions are passed by name.
    private static FieldShape? FieldOf(FieldPath path)
    {
        Type? type = typeof(Scenario);
        FieldShape? field = null;
        foreach (string name in path.Names)
        {
            (field, type) = type is null ? (null, null) : Step(type, name);
        }

        return field;
    }

    private static (FieldShape? Field, Type? Type) Step(Type type, string name)
    {
        switch (Forms.Of(type))
        {
            case Form.Catalog:
                return (null, Forms.ItemOf(type));
            case Form.Record or Form.Positional:
                FieldShape? field = RecordShape.Of(type).Field(name);
                return (field, field?.Type);
            case Form.Union when UnionShape.Of(type).Named(name) is { } named:
                return (named.Shape.Value, TreeTypes.Content(named));
            case Form.Union when UnionShape.Of(type).BareRecord?.Shape.Field(name) is { } bare:
                return (bare, bare.Type);
            default:
                return (null, null);
        }
    }
}
