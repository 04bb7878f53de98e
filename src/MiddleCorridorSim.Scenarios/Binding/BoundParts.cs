using MiddleCorridorSim.Scenarios.Tree;

namespace MiddleCorridorSim.Scenarios.Binding;

/// <summary>What the mappings of a tree were read into, so that a changed tree is read only where it changed.</summary>
/// <remarks>
/// Parts of a tree that a setting leaves alone stay the same objects, and records do not change, so both may be shared. Filled while one
/// scenario is read; after that any number of threads may look things up.
/// </remarks>
internal sealed class BoundParts
{
    private readonly Dictionary<TreeMap, BoundPart> _parts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Keeps what a mapping was read into; the first place counts where it is written once and used in several.</summary>
    public void Keep(TreeMap map, BoundPart part) => _parts.TryAdd(map, part);

    /// <summary>What a mapping was read into as this type and at this place; null where that is not known.</summary>
    public BoundPart? Find(TreeMap map, Type type, FieldPath path) =>
        _parts.TryGetValue(map, out BoundPart? part) && part.Type == type && part.Path == path ? part : null;
}
