namespace MiddleCorridorSim.Scenarios.Tree;

/// <summary>A list as written.</summary>
/// <param name="items">The items in order.</param>
/// <param name="place">Where it is written.</param>
public sealed class TreeList(IReadOnlyList<TreeNode> items, Place place) : TreeNode(place)
{
    /// <summary>The items in order.</summary>
    public IReadOnlyList<TreeNode> Items { get; } = items;

    /// <inheritdoc />
    public override long Weight { get; } = WeightOf(items);

    /// <inheritdoc />
    public override TreeNode MovedTo(Place place) => new TreeList([.. Items.Select(item => item.MovedTo(place))], place);

    /// <inheritdoc />
    public override string Described => Items.Count == 0 ? "an empty list" : "a list";
}
