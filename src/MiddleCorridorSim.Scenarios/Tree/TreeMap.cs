namespace MiddleCorridorSim.Scenarios.Tree;

/// <summary>A mapping as written: keys in the order of the file, each once.</summary>
public sealed class TreeMap : TreeNode
{
    private readonly Dictionary<string, TreeEntry> _byKey = new(StringComparer.Ordinal);

    /// <summary>A mapping of <paramref name="entries"/>.</summary>
    /// <param name="entries">Keys and values; no key twice.</param>
    /// <param name="place">Where it is written.</param>
    /// <exception cref="ArgumentException">A key comes twice.</exception>
    public TreeMap(IReadOnlyList<TreeEntry> entries, Place place)
        : base(place)
    {
        Entries = entries;
        Weight = WeightOf(entries.Select(entry => entry.Value));
        foreach (TreeEntry entry in entries)
        {
            _byKey.Add(entry.Key, entry);
        }
    }

    /// <summary>Keys and values in the order of the file.</summary>
    public IReadOnlyList<TreeEntry> Entries { get; }

    /// <summary>The keys in order.</summary>
    public IEnumerable<string> Keys => Entries.Select(entry => entry.Key);

    /// <inheritdoc />
    public override long Weight { get; }

    /// <inheritdoc />
    public override string Described => Entries.Count switch
    {
        0 => "an empty mapping",
        1 => $"a mapping of {TreeScalar.Quote(Entries[0].Key)}",
        _ => "a mapping",
    };

    /// <inheritdoc />
    public override TreeNode MovedTo(Place place) =>
        new TreeMap([.. Entries.Select(entry => new TreeEntry(entry.Key, place, entry.Value.MovedTo(place)))], place);

    /// <summary>The value of a key, or null where it has none.</summary>
    /// <param name="key">The key.</param>
    public TreeNode? this[string key] => _byKey.GetValueOrDefault(key)?.Value;

    /// <summary>The entry of a key, or null where it has none.</summary>
    /// <param name="key">The key.</param>
    public TreeEntry? Entry(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The same mapping with one key's value replaced, or added at the end.</summary>
    /// <param name="entry">The key and its new value.</param>
    public TreeMap With(TreeEntry entry) => Entry(entry.Key) is { } old
        ? new([.. Entries.Select(each => ReferenceEquals(each, old) ? entry : each)], Place)
        : new([.. Entries, entry], Place);

    /// <summary>The same mapping without some keys.</summary>
    /// <param name="keys">The keys to leave out.</param>
    public TreeMap Without(params string[] keys) =>
        new([.. Entries.Where(entry => !keys.Contains(entry.Key, StringComparer.Ordinal))], Place);

    /// <summary>The place of what a path of keys leads to, or of the nearest thing above it that is written.</summary>
    /// <param name="path">The keys from here down.</param>
    public Place PlaceOf(params string[] path)
    {
        TreeNode node = this;
        Place place = Place;
        foreach (string key in path)
        {
            if (node is not TreeMap map || map.Entry(key) is not { } entry)
            {
                return place;
            }

            node = entry.Value;
            place = node is TreeMap ? entry.KeyPlace : node.Place;
        }

        return place;
    }
}
