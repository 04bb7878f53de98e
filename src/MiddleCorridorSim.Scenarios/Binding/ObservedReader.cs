using MiddleCorridorSim.Domain.Distributions;
using MiddleCorridorSim.Scenarios.Shapes;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Binding;

/// <summary>Reads observed durations: a list, or the mapping that a column of a table has been resolved to.</summary>
internal static class ObservedReader
{
    /// <summary>The name of the field that keeps where the durations were read.</summary>
    public const string Reference = "reference";

    /// <summary>The name of the field of the durations themselves.</summary>
    public const string Values = "values";

    /// <summary>Whether the resolver could not read what this names.</summary>
    /// <param name="node">The value as resolved.</param>
    public static bool IsUnread(TreeNode node) => node is TreeScalar or TreeMap { Entries.Count: 2 } && (node as TreeMap)?[Values] is null or TreeList { Items.Count: 0 };

    /// <summary>Reads them in ascending order; null after a fault.</summary>
    /// <param name="node">The value as resolved.</param>
    /// <param name="path">The field.</param>
    /// <param name="list">Reads a list.</param>
    /// <param name="fault">Tells a fault.</param>
    public static object? Read(
        TreeNode node,
        FieldPath path,
        Func<TreeNode, Type, FieldShape?, FieldPath, object?> list,
        Func<TreeNode, FieldPath, string, object?> fault)
    {
        (string reference, TreeNode values) = node switch
        {
            TreeMap map when map.Entries.Count == 2 && map[Reference] is TreeScalar from && map[Values] is { } given => (from.Text, given),
            _ => ("observed", node),
        };
        if (values is not TreeList { Items.Count: > 0 })
        {
            return fault(node, path, $"expected {Nouns.Of(typeof(ObservedDurations))}, found {node.Described}.");
        }

        IReadOnlyList<TimeSpan> durations = (IReadOnlyList<TimeSpan>)list(values, typeof(IReadOnlyList<TimeSpan>), null, path)!;
        if (durations.Any(duration => duration < TimeSpan.Zero))
        {
            return fault(node, path, "expected durations of at least 0 h, found a negative one.");
        }

        return durations.Count == 0 ? null : new ObservedDurations(reference, [.. durations.Order()]);
    }
}
