namespace MiddleCorridorSim.Scenarios.Tree;

/// <summary>A value as written, before it is known what it should be; immutable.</summary>
/// <param name="place">Where it is written.</param>
public abstract class TreeNode(Place place)
{
    /// <summary>Where it is written.</summary>
    public Place Place { get; } = place;

    /// <summary>How many scalars it holds, aliases counted each time they are used.</summary>
    public abstract long Weight { get; }

    /// <summary>What it is, for messages: the text of a scalar in quotes, <c>a list</c>, <c>a mapping</c>.</summary>
    public abstract string Described { get; }

    /// <summary>Whether it is <c>null</c>, <c>~</c> or left empty.</summary>
    public virtual bool IsNull => false;

    /// <summary>The same value, all of it standing at <paramref name="place"/>.</summary>
    /// <param name="place">The place.</param>
    public abstract TreeNode MovedTo(Place place);

    /// <summary>The weight of a mapping or list of <paramref name="parts"/>; it stops growing before it overflows.</summary>
    /// <param name="parts">What it holds.</param>
    protected static long WeightOf(IEnumerable<TreeNode> parts)
    {
        const long Heaviest = 1_000_000_000_000;
        long weight = 1;
        foreach (TreeNode part in parts)
        {
            weight = Math.Min(Heaviest, weight + part.Weight);
        }

        return weight;
    }
}
