using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace MiddleCorridorSim.Domain.Language;

/// <summary>Named things in the order of the file.</summary>
/// <typeparam name="TId">The type of the names.</typeparam>
/// <typeparam name="T">The type of the things.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "Catalog is what it is called; it is read as a dictionary.")]
public sealed class Catalog<TId, T> : IReadOnlyDictionary<TId, T>
    where TId : struct, IId
{
    private readonly List<KeyValuePair<TId, T>> _items = [];
    private readonly Dictionary<TId, int> _places = [];

    /// <summary>An empty catalog.</summary>
    public Catalog()
    {
    }

    /// <summary>A catalog of <paramref name="items"/> in their order.</summary>
    /// <param name="items">Names and things.</param>
    /// <exception cref="ArgumentException">A name comes twice.</exception>
    public Catalog(IEnumerable<KeyValuePair<TId, T>> items)
    {
        foreach (KeyValuePair<TId, T> item in items)
        {
            _places.Add(item.Key, _items.Count);
            _items.Add(item);
        }
    }

    /// <inheritdoc />
    public int Count => _items.Count;

    /// <inheritdoc />
    public IEnumerable<TId> Keys => _items.Select(item => item.Key);

    /// <inheritdoc />
    public IEnumerable<T> Values => _items.Select(item => item.Value);

    /// <inheritdoc />
    public T this[TId key] => _items[_places[key]].Value;

    /// <inheritdoc />
    public bool ContainsKey(TId key) => _places.ContainsKey(key);

    /// <inheritdoc />
    public bool TryGetValue(TId key, [MaybeNullWhen(false)] out T value)
    {
        bool found = _places.TryGetValue(key, out int place);
        value = found ? _items[place].Value : default;
        return found;
    }

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<TId, T>> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
