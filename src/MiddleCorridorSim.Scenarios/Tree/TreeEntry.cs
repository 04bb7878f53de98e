namespace MiddleCorridorSim.Scenarios.Tree;

/// <summary>One key of a mapping and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeyPlace">Where the key is written.</param>
/// <param name="Value">The value.</param>
public sealed record TreeEntry(string Key, Place KeyPlace, TreeNode Value);
