using System.Globalization;
using System.Text.RegularExpressions;
using MiddleCorridorSim.Scenarios.Shapes;
using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Overlays;

/// <summary>Multiplies what a value holds: the number of a quantity, all durations of a distribution, all rates of a list.</summary>
/// <remarks>Numbers without a unit are multiplied only where they are the value itself: shapes and probabilities of distributions stay.</remarks>
internal static partial class Scaling
{
    /// <summary>The value times a factor; null where nothing in it can be multiplied.</summary>
    /// <param name="node">The value.</param>
    /// <param name="type">What it will be read as.</param>
    /// <param name="factor">The factor.</param>
    /// <param name="place">Where the factor is written.</param>
    public static TreeNode? Of(TreeNode node, Type type, double factor, Place place) =>
        node is TreeScalar scalar && Forms.Of(type) is Form.Whole or Form.Number
            ? Times(scalar, factor, place)
            : Inside(node, type, factor, place);

    private static TreeNode? Inside(TreeNode node, Type type, double factor, Place place)
    {
        switch (node)
        {
            case TreeScalar scalar when Forms.Of(type) == Form.Quantity || Bare(type) is { } bare && Forms.Of(bare) == Form.Quantity:
                return Times(scalar, factor, place);
            case TreeList list:
                Type?[] types = Items(list, type);
                TreeNode?[] items = [.. list.Items.Select((item, index) => types[index] is { } each ? Inside(item, each, factor, place) : null)];
                return items.All(item => item is null) ? null : new TreeList([.. items.Select((item, index) => item ?? list.Items[index])], place);
            case TreeMap map:
                TreeEntry[] entries = [.. map.Entries.Select(entry => TreeTypes.Child(type, map, entry.Key) is { } child && Inside(entry.Value, child, factor, place) is { } value
                    ? entry with { Value = value }
                    : entry)];
                return entries.SequenceEqual(map.Entries) ? null : new TreeMap(entries, place);
            default:
                return null;
        }
    }

    private static Type? Bare(Type type) => Forms.Of(type) == Form.Union ? UnionShape.Of(type).BareValue?.Shape.Value!.Type : null;

    private static Type?[] Items(TreeList list, Type type) => Forms.Of(type) switch
    {
        Form.List => [.. list.Items.Select(_ => Forms.ItemOf(type))],
        Form.Observed => [.. list.Items.Select(_ => typeof(TimeSpan))],
        Form.Positional or Form.Record => [.. list.Items.Select((_, index) => RecordShape.Of(type).Fields.ElementAtOrDefault(index)?.Type)],
        _ => [.. list.Items.Select(_ => (Type?)null)],
    };

    private static TreeScalar? Times(TreeScalar scalar, double factor, Place place)
    {
        string text = Number().Replace(
            scalar.Text,
            number => (double.Parse(number.Value, CultureInfo.InvariantCulture) * factor).ToString("R", CultureInfo.InvariantCulture));
        return text == scalar.Text && factor != 1 && !Number().IsMatch(text) ? null : new TreeScalar(text, scalar.Quoted, place);
    }

    [GeneratedRegex(@"(?<![\w.])[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
