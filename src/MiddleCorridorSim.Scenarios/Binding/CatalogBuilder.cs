using System.Collections;
using MiddleCorridorSim.Domain.Language;

namespace MiddleCorridorSim.Scenarios.Binding;

/// <summary>Collects named things and makes the catalog (or dictionary by text) of them.</summary>
internal sealed class CatalogBuilder
{
    private readonly Type _idType;
    private readonly Type _pairType;
    private readonly IList _pairs;

    /// <summary>A builder for a type of catalog.</summary>
    /// <param name="type"><see cref="Catalog{TId, T}"/>, or a dictionary whose names are text.</param>
    public CatalogBuilder(Type type)
    {
        _idType = type.GetGenericArguments()[0];
        ItemType = type.GetGenericArguments()[1];
        _pairType = typeof(KeyValuePair<,>).MakeGenericType(_idType, ItemType);
        _pairs = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(_pairType))!;
    }

    /// <summary>The type of the things.</summary>
    public Type ItemType { get; }

    /// <summary>Adds a thing.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="item">The thing.</param>
    public void Add(string name, object item)
    {
        object id = _idType == typeof(string) ? name : Activator.CreateInstance(_idType, name)!;
        _pairs.Add(Activator.CreateInstance(_pairType, id, item));
    }

    /// <summary>The catalog.</summary>
    public object Build() => Activator.CreateInstance(
        (_idType == typeof(string) ? typeof(Dictionary<,>) : typeof(Catalog<,>)).MakeGenericType(_idType, ItemType), _pairs)!;
}
